import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** A file of the public samples beside the project, or undefined where they are not. */
export function sharedData(path: string): string | undefined {
  const file = FOLDER + path;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
