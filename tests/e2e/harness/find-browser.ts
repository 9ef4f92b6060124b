import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const names = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'chrome',
  ],
  darwin: ['google-chrome', 'chromium', 'microsoft-edge'],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
} as const;

/** Where browsers that another version of Playwright brought lie inside their folder of its cache. */
const inCache = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
];

/**
 * Path of an installed Chrome, Chromium or Edge that starts, or undefined. `CHROME_PATH` comes first, then the PATH,
 * the usual places of the system and Playwright's cache.
 *
 * @throws {Error} if `CHROME_PATH` is set and is no program: silently using another browser would mislead
 */
export async function findBrowser(): Promise<string | undefined> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (await isProgram(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, which is no program. Correct it or unset it.`);
  }
  for (const candidate of [...onPath(), ...usualPlaces(), ...(await cached())]) {
    if ((await isProgram(candidate)) && (await starts(candidate))) return candidate;
  }
  return undefined;
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return namesHere().flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function namesHere(): readonly string[] {
  if (process.platform === 'win32') return names.win32;
  return process.platform === 'darwin' ? names.darwin : names.linux;
}

function usualPlaces(): string[] {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    const programs = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => programs.map((program) => path.join(root, program, 'Application')))
      .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((name) => path.join(folder, name)));
  }
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (app) => `${folder}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  }
  return [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ];
}

async function cached(): Promise<string[]> {
  const cache = playwrightCache();
  const folders = await readdir(cache).catch((): string[] => []);
  const otherVersions = folders
    .filter((folder) => folder.startsWith('chromium'))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((folder) => inCache.map((inside) => path.join(cache, folder, inside)));
  return [chromium.executablePath(), ...otherVersions];
}

function playwrightCache(): string {
  const set = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (set && set !== '0') return set;
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Caches/ms-playwright');
  const cache = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : process.env['XDG_CACHE_HOME'];
  return path.join(cache ?? path.join(os.homedir(), '.cache'), 'ms-playwright');
}

const isProgram = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** A launcher may stand for a package that is not there, a download may lack system libraries: ask for the version. */
async function starts(file: string): Promise<boolean> {
  // On Windows the question opens a window instead; there the program brings its libraries along.
  if (process.platform === 'win32') return true;
  try {
    await promisify(execFile)(file, ['--version'], { timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
