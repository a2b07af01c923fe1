import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * True when a window can be opened: there is a screen, and the user is not root on Linux, for whom
 * no browser starts with its sandbox on.
 */
export function canOpenWindows(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  user: number | undefined = process.getuid?.(),
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return user !== 0 && Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Opens an address as an app window of a browser; false when the browser does not start. */
export function openAsApp(program: string, address: string): Promise<boolean> {
  return new Promise((settle) => {
    const browser = spawn(program, [`--app=${address}`], { detached: true, stdio: 'ignore' });
    browser.once('error', () => settle(false));
    browser.once('spawn', () => {
      browser.unref();
      settle(true);
    });
  });
}
