import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from './find-browser';

const root = path.resolve(import.meta.dirname, '../../..');
const tenMinutes = 600_000;

const advice = [
  'No Chrome, Chromium or Edge was found, and none could be installed (see the messages above). Either',
  '- install one (Debian: apt-get install chromium fonts-noto-cjk), or',
  '- set CHROME_PATH to the program of one that is installed elsewhere.',
].join('\n');

let ensured: Promise<string> | undefined;

/**
 * Path of a browser that starts; installs one if there is none. Asked once per process.
 *
 * @throws {Error} saying what to do, if there is none and none can be installed
 */
export function ensureBrowser(): Promise<string> {
  ensured ??= findOrInstall();
  return ensured;
}

async function findOrInstall(): Promise<string> {
  const found = (await findBrowser()) ?? (await download()) ?? (await installPackage());
  if (found === undefined) throw new Error(advice);
  await ensureChineseFont();
  return found;
}

/** Playwright's own download: needs no rights, but fails behind many firewalls and on systems without the libraries. */
async function download(): Promise<string | undefined> {
  say('No browser found; downloading one.');
  const cli = path.join(root, 'node_modules/playwright-core/cli.js');
  await attempt(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  return findBrowser();
}

async function installPackage(): Promise<string | undefined> {
  if (!(await isDebianRoot())) return undefined;
  say('Installing the chromium package.');
  await aptInstall(['chromium', 'fonts-noto-cjk']);
  return findBrowser();
}

/** Without a CJK font every Chinese sign is the same empty box: widths and screenshots would mean nothing. */
async function ensureChineseFont(): Promise<void> {
  if (!(await isDebianRoot()) || (await hasChineseFont())) return;
  say('Installing a font with Chinese characters.');
  await aptInstall(['fonts-noto-cjk']);
}

async function hasChineseFont(): Promise<boolean> {
  const { code, output } = await attempt('fc-list', [':lang=zh', 'family'], true);
  return code === 0 && output.trim() !== '';
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  await attempt('apt-get', ['update']);
  await attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

async function isDebianRoot(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  return access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  );
}

const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** Runs a program without input; a failure is the code, as the next way may still work. Shows output unless `quiet`. */
function attempt(
  program: string,
  args: readonly string[],
  quiet = false,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', quiet ? 'ignore' : 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: tenMinutes,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (!quiet) process.stderr.write(chunk);
    });
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
