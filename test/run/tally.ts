import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many checks went well and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Before anything ran. */
export const NOTHING_COUNTED: Tally = { passed: 0, failed: 0 };

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Both counts together. */
export function plus(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * Counts the tests of a Vitest JSON report, and names on the console whatever did not run.
 *
 * A missing report, a file without tests and a skipped test all count as failed.
 */
export function readVitestReport(path: string): Tally {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return report.testResults.map(tallyOfFile).reduce(plus, NOTHING_COUNTED);
  } catch (problem) {
    console.log(`The tests left no report: ${problem}`);
    return { passed: 0, failed: 1 };
  }
}

type FileReport = z.infer<typeof reportSchema>['testResults'][number];

function tallyOfFile({ name, status, assertionResults }: FileReport): Tally {
  for (const test of assertionResults) {
    if (test.status !== 'passed') console.log(`${test.status}: ${test.fullName} (${name})`);
  }
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.length - passed;
  const fileFailed = assertionResults.length === 0 || (status !== 'passed' && failed === 0);
  if (fileFailed) console.log(`failed as a whole: ${name}`);
  return { passed, failed: failed + (fileFailed ? 1 : 0) };
}
