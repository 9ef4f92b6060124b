import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openEngineInNode } from '../../src/engine/node';
import { makeFindings, readSourceFiles, type Finding } from '../../src/findings';
import { runOnSeeds } from '../support/seeds';

/** Waits until the data set is loaded and every rule has run. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.getByText(/本次计算 [\d,]+ 毫秒|Last run [\d,]+ ms/).waitFor({ timeout: 60_000 });
}

/** What the headless check finds in the bundled set. */
export async function headlessFindings(): Promise<Finding[]> {
  const engine = await openEngineInNode();
  const { results } = await runOnSeeds(engine);
  const findings = makeFindings(results, await readSourceFiles(engine));
  await engine.close();
  return findings;
}

/** Text of a file the page offers when `click` is done. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Puts files into the page's file dialog, as a person would. */
export async function chooseFiles(
  page: Page,
  files: readonly { name: string; content: string | Buffer }[],
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .getByRole('button', { name: /选择文件$/ })
      .first()
      .click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content as string),
    })),
  );
}

/** Where a finding of the list is opened: its row. */
export const row = (page: Page, text: string | RegExp): ReturnType<Page['getByRole']> =>
  page.getByRole('grid', { name: '问题清单' }).getByRole('row').filter({ hasText: text });

export async function expectFigures(page: Page, figures: readonly string[]): Promise<void> {
  const text = await page.getByRole('grid', { name: '问题清单' }).innerText();
  for (const figure of figures) expect(text).toContain(figure);
}
