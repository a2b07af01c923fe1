import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder for this app's own files, of whoever is logged in; the desktop app has the same. */
export function userFolder(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string,
): string {
  const name = 'The Usual';
  if (platform === 'darwin') return join(home, 'Library/Application Support', name);
  if (platform === 'win32') {
    return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), name);
  }
  return join(environment.XDG_CONFIG_HOME || join(home, '.config'), name);
}

/** The shell's folder for the page at a port: each port has a book of its own. */
export function browserShellFolder(folder: string, port: number): string {
  return join(folder, `browser-${port}`);
}
