import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { electronPackage, findElectron } from './find-electron.ts';

/** How long a slow network may take for the runtime, about 120 MB, in milliseconds. */
const LIMIT_MS = 600_000;
/** After how long somebody watching is told what is going on, in milliseconds. */
const TELL_AFTER_MS = 3_000;

/**
 * Electron's program, downloading its runtime when it is not there yet; undefined when it cannot be
 * had. A closed network fails within seconds.
 */
export async function fetchElectron(tell: () => void): Promise<string | undefined> {
  const found = findElectron();
  if (found !== undefined) return found;
  const telling = setTimeout(tell, TELL_AFTER_MS);
  await runInstaller();
  clearTimeout(telling);
  return findElectron();
}

/** Runs the package's own installer in silence: whether it worked shows in what it left behind. */
function runInstaller(): Promise<void> {
  return new Promise((settle) => {
    const installer = spawn(process.execPath, [join(electronPackage(), 'install.js')], {
      stdio: 'ignore',
      timeout: LIMIT_MS,
    });
    installer.once('error', () => settle());
    installer.once('exit', () => settle());
  });
}
