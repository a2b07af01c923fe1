import { KIN } from '../kin.ts';
import type { EventReader } from './event-cues.ts';
import { asName, bare, leftOver, plainLine, whoOf } from './event-text.ts';

const RESTS =
  /\b(?:retires|retiring|retirement|(?:just|has|have|is now|has now|finally|they) retired|retire)\b/i;
const RETIRED = /\bretired\b/i;
const EXAM =
  /\b(?:driving test|driving theory|theory test|citizenship test|language test|grade \w+ (?:piano|violin|cello|music|exam)|(?:\p{L}+ )?exams?|finals|a[- ]?levels?|gcses?|mocks|viva|(?:thesis|phd) defen[cs]e|mid-?terms?|orals|baccalaureate|sats(?= )|resits?|bar exam|entrance test|mcat|lsat)\b(?:\s+results?)?/iu;
const NOT_AN_EXAM = /\b(?:eye|hearing|medical|prostate|breast|physical) exams?\b/i;
const GRADUATES = /\b(?:graduates|graduating|graduation|graduated)\b/i;

const NEW_HOME =
  /\b(?:new|bought(?: an?| their| his| her)?(?: first| new)?) (?<what>house|flat|apartment|home|place|bungalow|cottage)\b(?! blend| wine)/i;
const MOVES =
  /\b(?:house )?(?:moves|moving|moved|move)(?: (?:house|home|flats?|in with (?<with>.+)|in|out|away|(?:back )?home|(?:in)?to (?<where>.+)))?$/i;
const KEYS =
  /\b(?:completion day|completes)$|\b(?:gets?|getting|got|collects?|picking up) (?:the |their |his |her )?(?:new )?(?:house )?keys\b/i;
const NOT_A_PLACE =
  /\b(?:oat|soya?|decaf|tea|coffee|almond|coconut|milk|sugar|latte|mornings?|afternoons?|evenings?|nights|table|window|bar|days?|chair|seat|mon|tues|wednes|thurs|fri|satur|sun)\w*\b/i;

const NEW_JOB =
  /\b(?:(?:an? )?new (?:job|role|position)|got (?:the|a) job|starts? work|starting work|started work|promotion|promoted|job offer)\b/i;
const STARTS_AT =
  /\b(?:starts|starting|started)\b(?: (?:work|working|a job|his job|her job))? (?:at|as|with|for) (?<where>(?!\d|noon).+)$/i;
const SCHOOLS =
  /\b(?:school|uni|university|college|nursery|kindergarten|pre-?school|sixth form|reception)\b/i;

/** The end of somebody's working life. */
export const readRetirement: EventReader = ({ rest, isDated }) => {
  if (!RESTS.test(rest) && !(RETIRED.test(rest) && isDated)) return undefined;
  return {
    kind: 'retirement',
    text: whoOf(rest.replace(/\b(?:retire[sd]?|retiring|retirement|early)\b/gi, ' ')),
  };
};

/** Exams and what follows them: "driving test", "a-levels", "graduation". */
export const readExam: EventReader = ({ rest, isDated }) => {
  if (GRADUATES.test(rest)) {
    const who = whoOf(rest.replace(GRADUATES, ' ').replace(/\b(?:ceremony|day)\b/gi, ' '));
    return {
      kind: 'other',
      text: who === '' ? 'graduation' : `${who} graduation`.replace(' graduation', '’s graduation'),
    };
  }
  if (/\bjob interview\b|\binterview\b/i.test(rest) && isDated) return undefined;
  if (!EXAM.test(rest) || NOT_AN_EXAM.test(rest) || /\b(?:teach|mark|invigilat)\w*\b/i.test(rest))
    return undefined;
  const text = bare(spelt(rest)).replace(
    /^(?:sits|sat|takes|taking|sitting|doing|does)\s+(?:(?:his|her|their|the|an?)\s+)?/i,
    '',
  );
  return { kind: 'exam', text: /^exams?$/i.test(text) ? '' : plainLine(text) };
};

/** A new place to live: "moving to bristol", "new flat". */
export const readHome: EventReader = ({ rest, isDated }) => {
  if (NEW_HOME.test(rest)) {
    return {
      kind: 'home',
      text: `new ${NEW_HOME.exec(rest)?.groups?.what ?? 'home'}`.toLowerCase(),
    };
  }
  if (KEYS.test(rest)) return { kind: 'home', text: 'keys' };
  const moves = MOVES.exec(rest);
  if (moves === null || NOT_A_PLACE.test(moves[0])) return undefined;
  const { where, with: company } = moves.groups ?? {};
  const says = /\b(?:house|home|flats?|in with|(?:moved|moving) in)\b/i.test(moves[0]);
  const toNewPlace =
    where !== undefined && /^(?:an? |their |his |her )?(?:new|bigger|smaller|own)\b/i.test(where);
  const movingTo = where !== undefined && /^moving/i.test(moves[0]);
  if (!isDated && !says && !toNewPlace && !movingTo) return undefined;
  const who = whoOf(rest.replace(MOVES, ' '));
  const about = where ? asName(bare(where)) : company ? `with ${asName(bare(company))}` : '';
  const away = /\baway$/i.test(moves[0]) ? 'moving away' : about;
  return { kind: 'home', text: [who, away].filter((part) => part !== '').join(', ') };
};

/** A new place to work: "new job at the library", "starts at boots", "promotion". */
export const readJob: EventReader = ({ rest, isDated }) => {
  const starts = STARTS_AT.exec(rest);
  if (starts && isDated && !SCHOOLS.test(rest))
    return { kind: 'job', text: asName(bare(starts.groups?.where ?? '')) };
  if (!NEW_JOB.test(rest)) return undefined;
  if (/\bpromot/i.test(rest)) {
    const who = new RegExp(`\\b(?:${KIN})\\b`, 'i').exec(rest)?.[0];
    return { kind: 'job', text: who === undefined ? 'promotion' : `${who}, promotion` };
  }
  const text = leftOver(
    rest,
    /\b(?:(?:an? |his |her |their )*new (?:job|role|position)|got (?:the|a) job|starts? work|starting work|started work|job offer)\b/i,
  );
  return {
    kind: 'job',
    text: asName(bare(text.replace(/\s+(?:starts|starting|started|at|as|in)$/i, ''))),
  };
};

/** Exams that have a spelling of their own. */
function spelt(rest: string): string {
  return rest
    .replace(/\ba[- ]?level(s?)\b/gi, 'A-level$1')
    .replace(/\bgcse(s?)\b/gi, (_, plural: string) => `GCSE${plural.toLowerCase()}`);
}
