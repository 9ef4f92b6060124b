import { buildIfStale } from '../../tools/stale.mjs';
import { projectRoot } from './app';
import { ensureBrowser } from './install-browser';

/** Before any end-to-end test: what may take minutes on a fresh machine must not count against a test's time limit. */
export default async function setup(): Promise<void> {
  await ensureBrowser();
  await buildIfStale(projectRoot);
}
