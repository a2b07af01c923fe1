import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that reads what the app has written, so that not only the app says it is right. */
export type TestTool = keyof typeof TOOLS;

interface Tool {
  /** Answers with its version when it is here. */
  readonly command: readonly [string, ...string[]];
  /** What to install: Debian's package, and the program's own name for everybody else. */
  readonly debian: string;
  readonly title: string;
}

const TOOLS = {
  calcurse: { command: ['calcurse', '--version'], debian: 'calcurse', title: 'calcurse' },
  'python-icalendar': {
    command: ['/usr/bin/python3', '-c', 'import icalendar'],
    debian: 'python3-icalendar',
    title: 'icalendar for Python 3',
  },
  pdfinfo: { command: ['pdfinfo', '-v'], debian: 'poppler-utils', title: 'poppler-utils' },
  pdffonts: { command: ['pdffonts', '-v'], debian: 'poppler-utils', title: 'poppler-utils' },
  pdftoppm: { command: ['pdftoppm', '-v'], debian: 'poppler-utils', title: 'poppler-utils' },
  zbarimg: { command: ['zbarimg', '--version'], debian: 'zbar-tools', title: 'zbar-tools' },
  pdftotext: { command: ['pdftotext', '-v'], debian: 'poppler-utils', title: 'poppler-utils' },
} as const satisfies Readonly<Record<string, Tool>>;

/** Two tests that both miss a tool wait for each other. */
const LOCK = join(tmpdir(), 'the-usual-installs-tools.lock');

/** How long a machine may take to install something. */
export const INSTALL_TIMEOUT = 300_000;

/**
 * The path of a program to test with; on Debian as root it is installed when it is missing.
 *
 * Throws, saying what to install, when there is still none. It may take minutes: call it in a hook
 * with INSTALL_TIMEOUT.
 */
export async function toolForTests(name: TestTool): Promise<string> {
  const { command, debian, title }: Tool = TOOLS[name];
  const [program, ...asking] = command;
  if (!(await runs(program, asking))) await installOnDebian(debian);
  if (!(await runs(program, asking))) {
    throw new Error(
      `This test reads with ${title}, which is not here. Install it (on Debian: apt-get install ${debian}).`,
    );
  }
  return program;
}

async function installOnDebian(name: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`${name} was not found: installing it with apt-get.`);
  const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name}`;
  await runs('flock', [LOCK, 'sh', '-c', install], { DEBIAN_FRONTEND: 'noninteractive' });
}

function runs(
  program: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const env = { ...process.env, ...environment };
  return new Promise((settle) => {
    execFile(program, given, { env }, (problem) => settle(problem === null));
  });
}
