import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names a Chromium-family browser answers to on the command line, the likeliest first. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'vivaldi-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** Where Playwright's own Chromium lies inside its folder, by system and age. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/**
 * The program of an installed Chromium-family browser, or undefined when there is none.
 *
 * THE_USUAL_BROWSER or CHROME_PATH, when set, decide alone: a wrong path there finds nothing.
 */
export function findBrowser(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | undefined {
  const chosen = environment.THE_USUAL_BROWSER || environment.CHROME_PATH;
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  return [
    ...usualPlaces(environment, platform, home),
    ...onThePath(environment),
    ...playwrightPlaces(environment, platform, home),
  ].find(isProgram);
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform, home: string): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES } = environment;
    return [PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : [],
    );
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function onThePath(environment: Environment): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Browsers that Playwright keeps for itself, the newest first. */
function playwrightPlaces(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string,
): string[] {
  const folder =
    environment.PLAYWRIGHT_BROWSERS_PATH || playwrightFolder(environment, platform, home);
  return namesIn(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(folder, name, program)));
}

function playwrightFolder(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? home, 'ms-playwright');
  return join(environment.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
