/**
 * `npm test`: types, lint, the build, then every test there is.
 *
 * The last line is always `N passed, N failed`; types, lint and build count one each. A test that was
 * skipped or only planned counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findElectron } from '../electron/launch/find-electron.ts';
import { browserForTests } from './run/browser-for-tests.ts';
import { NOTHING_COUNTED, plus, readVitestReport, type Tally } from './run/tally.ts';

/** In full, because Vitest counts from the page's folder. */
const REPORT = resolve('test-results/vitest.json');

process.exitCode = main();

function main(): number {
  const browser = browserForTests();
  const checks = ['types', 'lint', 'build'].map(runScript);
  const tests = browser === undefined ? { passed: 0, failed: 1 } : runVitest(browser);
  if (findElectron() === undefined) {
    console.log("Electron's runtime is not installed here: no story was told in Electron itself.");
  }
  const { passed, failed } = [...checks, tests].reduce(plus, NOTHING_COUNTED);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function runScript(name: string): Tally {
  const isFine = run(`npm run --silent ${name}`) === 0;
  console.log(`${name}: ${isFine ? 'passed' : 'failed'}`);
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runVitest(browser: string): Tally {
  rmSync(REPORT, { force: true });
  const reporters = `--silent=passed-only --reporter=default --reporter=json --outputFile.json="${REPORT}"`;
  const code = run(`npx vitest run ${reporters}`, { THE_USUAL_BROWSER: browser });
  const tally = readVitestReport(REPORT);
  // Something outside every test went wrong, such as a rejection nobody caught.
  return code !== 0 && tally.failed === 0 ? plus(tally, { passed: 0, failed: 1 }) : tally;
}

function run(command: string, environment: Readonly<Record<string, string>> = {}): number | null {
  const env = { ...process.env, ...environment };
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status;
}
