import type { BrowserContext } from 'playwright-core';

/** Everything a page asked of the network and complained about, as it happened. */
export interface Traffic {
  /** Addresses of all requests, those of workers included; `data:` and `blob:` are no requests. */
  readonly requests: readonly string[];
  /** Those to another origin. They were blocked. */
  readonly foreign: readonly string[];
  /** Requests the page's own content security policy refused: they were tried, and never left. */
  readonly refusedByPolicy: readonly string[];
  readonly consoleErrors: readonly string[];
  /** Errors that nothing caught, with their stack. */
  readonly pageErrors: readonly string[];
}

/**
 * Records the traffic of all pages and workers of `context`, and blocks what goes to an origin other than `origin`
 * (`file://` for an app opened from a file).
 */
export async function watchTraffic(context: BrowserContext, origin: string): Promise<Traffic> {
  const requests: string[] = [];
  const foreign: string[] = [];
  const refusedByPolicy: string[] = [];
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];

  const note = (url: string): void => {
    if (/^(data|blob|about|chrome-error):/.test(url)) return;
    requests.push(url);
    if (isForeign(url, origin)) foreign.push(url);
  };

  context.on('request', (request) => note(request.url()));
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') refusedByPolicy.push(request.url());
  });
  context.on('weberror', (error) => pageErrors.push(error.error().stack ?? String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  await context.route(
    (url) => isForeign(url.href, origin),
    (route) => route.abort('blockedbyclient'),
  );
  await context.routeWebSocket(/.*/, async (socket) => {
    note(socket.url());
    await socket.close();
  });
  return { requests, foreign, refusedByPolicy, consoleErrors, pageErrors };
}

function isForeign(url: string, origin: string): boolean {
  if (/^(data|blob|about):/.test(url)) return false;
  return url !== origin && !url.startsWith(`${origin}/`);
}
