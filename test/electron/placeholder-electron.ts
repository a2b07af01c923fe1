import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Marks the place in Electron's program where its fuses are kept. */
const FUSES_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The fuses of a program as it is delivered: '1' is on, '0' is off, in the order of FUSES. */
const DELIVERED = '101100101';

/** The names of the fuses in the order they lie in the program. */
const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

/** Makes a folder that a packager takes for Electron's Linux runtime: a program of nothing but fuses. */
export async function makePlaceholderElectron(folder: string, version: string): Promise<void> {
  const program = Buffer.concat([
    Buffer.from(`not a program ${FUSES_MARK}`),
    Buffer.from([1, DELIVERED.length]),
    Buffer.from(`${DELIVERED} nor is this`),
  ]);
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  await writeFile(join(folder, 'electron'), program, { mode: 0o755 });
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'locales/en-US.pak'), '');
  for (const licence of ['LICENSE', 'LICENSES.chromium.html']) {
    await writeFile(join(folder, licence), '');
  }
}

/** The names of the fuses that are on in a packed program. */
export function fusesOn(program: Buffer): string[] {
  const at = program.indexOf(FUSES_MARK) + FUSES_MARK.length + 2;
  return FUSES.filter(
    (_name, index) => program.toString('latin1', at + index, at + index + 1) === '1',
  );
}
