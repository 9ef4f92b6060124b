import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/engine/policy';
import { openApp, projectRoot, type App } from './harness';
import type { EnginePage } from './pages/engine';

/** The page runs under the policy of the built app. */
const confine: Plugin = {
  name: 'policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

declare const enginePage: EnginePage;

let folder: string;
let app: App;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'jixiao-engine-'));
  const root = path.join(projectRoot, 'tests/e2e/pages');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [confine],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input: path.join(root, 'engine.html') },
    },
  });
  app = await openApp({ folder });
  await app.page.goto(`${app.url}engine.html`);
  await app.page.waitForFunction(() => enginePage.states.includes('ready'), undefined, { timeout: 60_000 });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('the engine in a browser worker', () => {
  it('answers, with Chinese text and exact decimals', async () => {
    expect(
      await app.page.evaluate(() =>
        enginePage.ask("SELECT '绩效' AS name, 6846.9705::DECIMAL(18,6) AS executed"),
      ),
    ).toEqual({
      rows: [{ name: '绩效', executed: 6846.9705 }],
    });
  });

  it('says where a statement is wrong', async () => {
    expect(await app.page.evaluate(() => enginePage.ask('SELECT 1,\n  没有这列'))).toMatchObject({
      code: 'bind',
      line: 2,
    });
  });

  it('stops a long statement at once when its signal aborts, and goes on', async () => {
    const long =
      'SELECT count(*) AS n FROM range(10000000) a(i), range(100000) b(j) WHERE (a.i * b.j) % 7 = 3';
    expect(await app.page.evaluate((sql) => enginePage.ask(sql, 300), long)).toEqual({ code: 'cancelled' });
    expect(await app.page.evaluate(() => enginePage.ask('SELECT 42 AS n'))).toEqual({ rows: [{ n: 42 }] });
  });

  it('never reaches for the network or an extension', async () => {
    const answer = await app.page.evaluate(() =>
      enginePage.ask("SELECT * FROM read_csv('https://example.com/a.csv')"),
    );
    expect(answer).toHaveProperty('code');
    // the worker tries, and the policy it inherits from the page refuses
    expect(app.refusedByPolicy).toEqual(['https://example.com/a.csv']);
    expect(app.foreign).toEqual(app.refusedByPolicy);
    expect(await app.page.evaluate(() => enginePage.ask('SELECT 1 AS n'))).toEqual({ rows: [{ n: 1 }] });
  });

  it('replaces a worker that dies, and replays what was loaded', async () => {
    await app.page.evaluate(() =>
      enginePage.session.load('rows', (engine) =>
        engine.run('CREATE TABLE kept AS SELECT range AS i FROM range(9)'),
      ),
    );
    await app.page.evaluate(() => enginePage.killWorker());
    expect(await app.page.evaluate(() => enginePage.ask('SELECT 1'))).toEqual({ code: 'fatal' });
    await app.page.waitForFunction(
      () => enginePage.states.filter((state) => state === 'ready').length > 1,
      undefined,
      {
        timeout: 60_000,
      },
    );
    expect(await app.page.evaluate(() => enginePage.ask('SELECT count(*) AS n FROM kept'))).toEqual({
      rows: [{ n: 9 }],
    });
    expect(await app.page.evaluate(() => enginePage.states)).toContain('recovering');
  });
});
