import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../electron/launch/find-browser.ts';
import { NO_BROWSER } from '../hosts/chromium.ts';

/**
 * The browser to test with; on Debian as root it is installed when there is none. Undefined, having
 * said what to install, when there is still none.
 */
export function browserForTests(): string | undefined {
  const found = findBrowser() ?? installOnDebian();
  if (found === undefined) console.log(NO_BROWSER);
  return found;
}

function installOnDebian(): string | undefined {
  const isChosen = Boolean(process.env.THE_USUAL_BROWSER || process.env.CHROME_PATH);
  if (isChosen || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser was found: installing chromium with apt-get.');
  spawnSync('apt-get update -qq && apt-get install -y -qq chromium', {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findBrowser();
}
