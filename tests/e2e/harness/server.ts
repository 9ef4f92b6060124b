import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A folder served on this machine until closed. */
export interface StaticServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Address of the folder's `index.html`, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of `folder` on a free port of 127.0.0.1, as any plain web server would: no fallback page, 404 for
 * what is not there or lies outside.
 *
 * @param subPath serve below this path (`/some/place/`), to show that the app can lie in any folder of a site
 */
export async function serveFolder(folder: string, subPath = '/'): Promise<StaticServer> {
  const base = `/${subPath}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(request, response, folder, base).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  const file = fileOf(request.url ?? '/', folder, base);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function fileOf(address: string, folder: string, base: string): string | undefined {
  let asked: string;
  try {
    asked = decodeURIComponent(address.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  if (!asked.startsWith(base)) return undefined;
  const inside = asked.slice(base.length);
  const file = path.resolve(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  return path.relative(folder, file).startsWith('..') ? undefined : file;
}
