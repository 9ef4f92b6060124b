import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from './install-browser';

// Quiet on the network, so that whatever a test sees leaving the browser comes from the page.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser, installing one first where there is none. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), headless: true, args });
}
