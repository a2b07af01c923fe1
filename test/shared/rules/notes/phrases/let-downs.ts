import type { Phrase } from './shown.ts';

/** What was hoped for and did not come: tender, and nobody asks. Typed on Wednesday 20 May 2026. */
export const LET_DOWNS: readonly Phrase[] = [
  ['failed his driving test', 'exam “failed his driving test” unknown | soon behind'],
  ["didn't get the job", 'job “didn’t get the job” unknown | soon behind'],
  ['didnt get the job', 'job “didn’t get the job” unknown | soon behind'],
  ['wedding is off', 'wedding unknown behind'],
  ['the wedding is off', 'wedding unknown behind'],
  ['not getting married after all', 'wedding unknown behind'],
  ['house sale fell through', 'other “house sale fell through” unknown behind'],
  ['no longer pregnant', 'baby unknown behind health'],
  ['getting divorced', 'other “getting divorced” unknown | soon behind'],
  ['divorce final on friday', 'other “divorce final on friday” 2026-05-22 | 2026-05-29 behind'],
  ['been made redundant', 'other “been made redundant” unknown | soon behind'],
  ['is in remission', 'illness “in remission” unknown | soon behind health'],
  ['chemo starts monday', 'illness “chemo starts” 2026-05-25 | 2026-06-01 behind health'],
];
