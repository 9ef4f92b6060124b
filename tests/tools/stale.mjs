import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a build reads, relative to the project. A name that is absent counts as unchanged. */
export const inputs = [
  'src',
  'rules',
  'data',
  'public',
  'index.html',
  'package.json',
  'vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
];

/**
 * Whether `dist` is missing or older than something it is built from.
 *
 * @param {string} root folder of the project
 * @returns {Promise<boolean>}
 */
export async function isStale(root) {
  const built = await changedAt(path.join(root, 'dist', 'index.html'));
  if (built === 0) return true;
  for (const input of inputs) {
    if ((await newestIn(path.join(root, input))) > built) return true;
  }
  return false;
}

/**
 * Runs `npm run build` if `dist` is stale. Its output goes to stderr, so that stdout stays the caller's.
 *
 * @param {string} root folder of the project
 * @returns {Promise<boolean>} whether it built
 * @throws {Error} if the build fails
 */
export async function buildIfStale(root) {
  if (!(await isStale(root))) return false;
  // A test runner sets NODE_ENV=test, which would make this a development build, other than the one delivered.
  const env = { ...process.env, NODE_ENV: 'production' };
  const code = await new Promise((resolve, reject) => {
    const child = spawn('npm run --silent build', {
      cwd: root,
      env,
      shell: true,
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error('The build failed (npm run build): see its messages above.');
  return true;
}

/** Newest change in a file or folder, in ms. A folder's own time counts: it changes when an entry is deleted. */
async function newestIn(place) {
  let newest = await changedAt(place);
  if (newest === 0) return 0;
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const inside = path.join(place, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? await newestIn(inside) : await changedAt(inside));
  }
  return newest;
}

/** @returns {Promise<number>} ms since 1970; 0 where there is nothing */
async function changedAt(place) {
  const found = await stat(place).catch(() => undefined);
  return found ? found.mtimeMs : 0;
}
