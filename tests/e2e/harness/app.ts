import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { buildIfStale } from '../../tools/stale.mjs';
import { launchBrowser } from './browser';
import { serveFolder, type StaticServer } from './server';
import { watchTraffic, type Traffic } from './traffic';

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

export interface AppOptions {
  /** In CSS pixels; 1440 × 900 unless told. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What stands behind the address, such as `#/findings?rule=total`. */
  readonly hash?: string;
  /** Serve below this path instead of at the top of the site. */
  readonly subPath?: string;
  /** Serve this folder instead of the built app. */
  readonly folder?: string;
  /** Open this file by its `file://` address instead; nothing is served or built. */
  readonly file?: string;
  /** Prepares the context before the page loads (init scripts, permissions). */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** The app in a browser of its own. */
export interface App extends Traffic {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the app without a hash. */
  readonly url: string;
  /** Throws, naming them, if any request went (and was blocked) to another origin. */
  assertNothingLeft(): void;
  /** Throws, naming them, if the console or the page reported an error. */
  assertNoErrors(): void;
  /** Closes page, browser and server. */
  close(): Promise<void>;
}

/**
 * Opens the built app, building it first where `dist` is stale. Every test file opens its own: nothing is shared, so
 * storage starts empty.
 */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const server = options.file === undefined ? await serve(options) : undefined;
  try {
    return await open(options, server);
  } catch (error) {
    await server?.close();
    throw error;
  }
}

async function serve({ folder, subPath }: AppOptions): Promise<StaticServer> {
  if (folder === undefined) await buildIfStale(projectRoot);
  return serveFolder(folder ?? path.join(projectRoot, 'dist'), subPath);
}

async function open(options: AppOptions, server: StaticServer | undefined): Promise<App> {
  const url = server?.url ?? pathToFileURL(options.file ?? '').href;
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1440, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const traffic = await watchTraffic(context, server?.origin ?? 'file://');
    await options.prepare?.(context);
    const page = await context.newPage();
    await page.goto(url + (options.hash ?? ''));
    return {
      ...traffic,
      page,
      context,
      url,
      assertNothingLeft: () => assertEmpty(traffic.foreign, 'requests to another origin'),
      assertNoErrors: () => {
        assertEmpty(traffic.pageErrors, 'uncaught errors');
        assertEmpty(traffic.consoleErrors, 'errors on the console');
      },
      close: async () => {
        await browser.close();
        await server?.close();
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function assertEmpty(list: readonly string[], what: string): void {
  if (list.length > 0) throw new Error(`${list.length} ${what}:\n${list.join('\n')}`);
}
