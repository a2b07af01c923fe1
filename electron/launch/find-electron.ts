import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the npm package that brings Electron. */
export function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

/**
 * Electron's program, or undefined when its runtime has not been downloaded.
 *
 * The package itself is never loaded: loading it would start a download.
 */
export function findElectron(
  folder: string = electronPackage(),
  override: string | undefined = process.env.ELECTRON_OVERRIDE_DIST_PATH,
): string | undefined {
  try {
    const program = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const path = join(override || join(folder, 'dist'), program);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
