// `npm start`: the built app with its bundled evaluation set on a local address, until Ctrl-C.
import path from 'node:path';
import { preview } from 'vite';
import { buildIfStale } from './stale.mjs';

const root = path.resolve(import.meta.dirname, '../..');
await buildIfStale(root);

const server = await preview({
  root,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 4173, strictPort: false, open: false },
});
console.log(`绩效透镜 / Jixiao Lens: ${server.resolvedUrls?.local[0]}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
