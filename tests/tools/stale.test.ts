import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildIfStale, isStale } from './stale.mjs';

let root: string;
const yesterday = new Date(Date.now() - 86_400_000);
const lastWeek = new Date(Date.now() - 7 * 86_400_000);

/** A project whose sources are a week old, built yesterday. */
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'lens-stale-'));
  for (const folder of ['src/views', 'rules/arithmetic', 'data', 'dist']) {
    await mkdir(path.join(root, folder), { recursive: true });
  }
  const build = `node -e "require('fs').writeFileSync('dist/index.html', String(process.env.NODE_ENV))"`;
  await writeFile(path.join(root, 'package.json'), JSON.stringify({ scripts: { build } }));
  const sources = ['src/main.ts', 'src/views/App.svelte', 'rules/arithmetic/total.yaml', 'data/fund.csv'];
  for (const file of [...sources, 'dist/index.html']) await writeFile(path.join(root, file), '');
  const old = [...sources, 'package.json', 'src/views', 'src', 'rules/arithmetic', 'rules', 'data'];
  for (const place of old) await utimes(path.join(root, place), lastWeek, lastWeek);
  await utimes(path.join(root, 'dist/index.html'), yesterday, yesterday);
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('isStale', () => {
  test('a build newer than its sources is not', async () => {
    expect(await isStale(root)).toBe(false);
  });

  test.each(['src/views/App.svelte', 'rules/arithmetic/total.yaml', 'data/fund.csv', 'package.json'])(
    'a change of %s makes it so',
    async (file) => {
      await writeFile(path.join(root, file), '{}');
      expect(await isStale(root)).toBe(true);
    },
  );

  test('a deleted source makes it so', async () => {
    await rm(path.join(root, 'src/views/App.svelte'));
    expect(await isStale(root)).toBe(true);
  });

  test('no build at all is so', async () => {
    await rm(path.join(root, 'dist'), { recursive: true });
    expect(await isStale(root)).toBe(true);
  });
});

describe('buildIfStale', () => {
  test('builds once, for production, whatever the test runner set', async () => {
    await writeFile(path.join(root, 'src/main.ts'), 'changed');
    expect(await buildIfStale(root)).toBe(true);
    expect(await readFile(path.join(root, 'dist/index.html'), 'utf8')).toBe('production');
    expect(await buildIfStale(root)).toBe(false);
  });

  test('says so when the build fails', async () => {
    await writeFile(path.join(root, 'package.json'), '{"scripts":{"build":"exit 3"}}');
    await expect(buildIfStale(root)).rejects.toThrow('build failed');
  });
});
