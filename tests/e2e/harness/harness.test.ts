import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openApp, serveFolder, type App } from './index';

// The end-to-end tests promise that nothing leaves the page. These show that the promise would be seen broken.

let folder: string;
let stranger: Server;
let elsewhere: string;
const arrived: string[] = [];
let app: App | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lens-harness-'));
  stranger = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  stranger.on('upgrade', (request, socket) => {
    arrived.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  elsewhere = `127.0.0.1:${(stranger.address() as AddressInfo).port}`;

  const files = {
    'index.html': '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>试验</title>',
    'empty.wasm': Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
    'data.csv': '得分\n95\n',
    'worker.js': `fetch('http://${elsewhere}/from-worker').catch(() => postMessage('refused'));`,
    'service.js': `self.addEventListener('install', (event) => event.waitUntil(
      fetch('http://${elsewhere}/from-service-worker').catch(() => undefined)));`,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
});

afterEach(async () => {
  await app?.close();
  app = undefined;
  arrived.length = 0;
});

afterAll(async () => {
  stranger.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a page that keeps to itself', () => {
  test('passes, with its own requests listed', async () => {
    app = await openApp({ folder, hash: '#/findings?rule=total', viewport: { width: 390, height: 844 } });
    const text = await app.page.evaluate(async () => (await fetch('data.csv')).text());
    expect(text).toBe('得分\n95\n');
    expect(app.requests).toEqual([app.page.url().replace(/#.*/, ''), `${app.url}data.csv`]);
    expect(await app.page.evaluate(() => [location.hash, innerWidth])).toEqual([
      '#/findings?rule=total',
      390,
    ]);
    app.assertNothingLeft();
    app.assertNoErrors();
  });

  test('may lie in any folder of a site', async () => {
    app = await openApp({ folder, subPath: '/some/place' });
    expect(app.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/place\/$/);
    expect(await app.page.title()).toBe('试验');
    expect(await app.page.evaluate(async () => (await fetch('/data.csv')).status)).toBe(404);
  });

  test('may be opened from a file, in the dark', async () => {
    app = await openApp({ file: path.join(folder, 'index.html'), colorScheme: 'dark' });
    expect(app.page.url()).toMatch(/^file:\/\//);
    expect(await app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    app.assertNothingLeft();
  });
});

describe('a request to another origin is blocked and named', () => {
  test.each([
    ['fetch', `fetch('http://ORIGIN/x').catch(() => undefined)`],
    [
      'an image',
      `new Promise((done) => { const i = new Image(); i.onerror = done; i.src = 'http://ORIGIN/x'; })`,
    ],
    ['a beacon', `navigator.sendBeacon('http://ORIGIN/x', 'data')`],
    ['a web socket', `new Promise((done) => { new WebSocket('ws://ORIGIN/x').onclose = done; })`],
    ['a worker', `new Promise((done) => { new Worker('worker.js').onmessage = done; })`],
    [
      'a worker made from text',
      `new Promise((done) => {
        const text = "try { importScripts('http://ORIGIN/x') } catch { postMessage('refused') }";
        new Worker(URL.createObjectURL(new Blob([text]))).onmessage = done;
      })`,
    ],
    [
      'a service worker',
      `navigator.serviceWorker.register('service.js').then(() => navigator.serviceWorker.ready)`,
    ],
    ['a redirect of the page', `void (location.href = 'http://ORIGIN/x')`],
  ])('%s', async (_, code) => {
    app = await openApp({ folder });
    await app.page.evaluate(`(async () => { await ${code.replace('ORIGIN', elsewhere)}; })()`);
    const { foreign } = app;
    await expect.poll(() => foreign, { timeout: 10_000 }).toEqual([expect.stringContaining(elsewhere)]);
    expect(arrived).toEqual([]);
    expect(() => app?.assertNothingLeft()).toThrow(`1 requests to another origin:`);
  });
});

test('an uncaught error and an error on the console are named', async () => {
  app = await openApp({ folder });
  const { page, pageErrors, consoleErrors } = app;
  await page.evaluate(() => {
    console.error('列名未识别');
    setTimeout(() => {
      throw new Error('not caught');
    });
  });
  await expect.poll(() => pageErrors.length).toBe(1);
  expect(pageErrors[0]).toContain('not caught');
  expect(consoleErrors).toEqual([expect.stringContaining('列名未识别')]);
  expect(() => app?.assertNoErrors()).toThrow('not caught');
});

describe('the server', () => {
  test('names the types that matter', async () => {
    const server = await serveFolder(folder);
    const typeOf = async (file: string) => (await fetch(server.url + file)).headers.get('content-type');
    expect(await typeOf('empty.wasm')).toBe('application/wasm');
    expect(await typeOf('worker.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('')).toBe('text/html; charset=utf-8');
    await server.close();
  });

  test.each(['../package.json', '..%2f..%2fetc/passwd', '%', 'none.js'])(
    'has nothing at %s',
    async (asked) => {
      const server = await serveFolder(folder);
      expect((await fetch(server.url + asked)).status).toBe(404);
      await server.close();
    },
  );
});
