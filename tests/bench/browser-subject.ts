import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { openApp, projectRoot, type App } from '../e2e/harness';
import type { BenchPage } from './page/page';
import type { Inputs, Move } from './subject';

declare const benchPage: BenchPage;

/** The product's engine in a real browser, driven from here. Times are taken in the page, in ms. */
export class BrowserSubject {
  readonly #app: App;
  readonly #folder: string;
  readonly version: string;
  /** Longest time the page stood still during the last import. */
  longestBlock = 0;

  private constructor(app: App, folder: string, version: string) {
    this.#app = app;
    this.#folder = folder;
    this.version = version;
  }

  /** Builds the page, puts `files` beside it and opens it. */
  static async open(inputs: Inputs, files: ReadonlyMap<string, Uint8Array>): Promise<BrowserSubject> {
    const folder = await mkdtemp(path.join(tmpdir(), 'jixiao-bench-'));
    const root = path.join(projectRoot, 'tests/bench/page');
    await build({
      configFile: false,
      root,
      base: './',
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4_000 },
    });
    for (const [name, content] of files) await writeFile(path.join(folder, name), content);
    const app = await openApp({ folder });
    app.page.setDefaultTimeout(0);
    await app.page.waitForFunction(() => 'benchPage' in globalThis, undefined, { timeout: 60_000 });
    const version = await app.page.evaluate((given) => benchPage.open(given), inputs);
    return new BrowserSubject(app, folder, version);
  }

  async load(names: readonly string[]): Promise<number> {
    const { ms, longestBlock } = await this.#app.page.evaluate((given) => benchPage.load(given), names);
    this.longestBlock = longestBlock;
    return ms;
  }

  views(): Promise<number> {
    return this.#app.page.evaluate(() => benchPage.views());
  }

  rules(): Promise<number> {
    return this.#app.page.evaluate(() => benchPage.rules());
  }

  each(): Promise<{ readonly rule: string; readonly ms: number }[]> {
    return this.#app.page.evaluate(() => benchPage.each());
  }

  move(move: Move): Promise<number> {
    return this.#app.page.evaluate((given) => benchPage.move(given), move);
  }

  async close(): Promise<void> {
    await this.#app.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
