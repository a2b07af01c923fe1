import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from './electron/open-test-shell.ts';
import { readVitestReport } from './run/tally.ts';

test('a test that did not run, and a file that holds none, count as failed', async () => {
  const path = join(await testFolder(), 'report.json');
  const tests = ['passed', 'passed', 'failed', 'skipped', 'pending', 'todo'].map((status) => ({
    fullName: `a test that is ${status}`,
    status,
  }));
  const testResults = [
    { name: 'some.test.ts', status: 'failed', assertionResults: tests },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
    { name: 'teardown.test.ts', status: 'failed', assertionResults: tests.slice(0, 1) },
  ];
  await writeFile(path, JSON.stringify({ testResults }));
  expect(readVitestReport(path)).toEqual({ passed: 3, failed: 6 });
});

test('no report at all counts as failed', () => {
  expect(readVitestReport('/nowhere/report.json')).toEqual({ passed: 0, failed: 1 });
});
