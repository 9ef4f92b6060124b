import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type App } from './harness';
import { downloaded, waitUntilReady } from './support';

let app: App;
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 900 } });
  await waitUntilReady(app.page);
  await app.page.evaluate(() => (location.hash = '#/sql'));
  await editor().waitFor();
});
afterAll(() => app.close());

const editor = (): ReturnType<App['page']['locator']> => app.page.locator('.cm-content');
const result = (): ReturnType<App['page']['getByRole']> => app.page.getByRole('grid', { name: '结果' });
const write = async (sql: string): Promise<void> => {
  await editor().click();
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.insertText(sql);
};

describe('the SQL console', () => {
  it('runs a query with Ctrl+Enter and shows rows, types and sums', async () => {
    await write(
      "SELECT project_name, total_score FROM evaluation WHERE region = '丰台' ORDER BY total_score",
    );
    await app.page.keyboard.press('Control+Enter');
    await app.page.getByText(/^4 行 · 2 列/).waitFor();
    expect(await result().getByRole('row').nth(1).innerText()).toContain('81.23');
    expect(await result().innerText()).toContain('DECIMAL');
  });

  it('offers columns with what they mean', async () => {
    await write('SELECT tot FROM evaluation');
    for (let step = 0; step < ' FROM evaluation'.length; step += 1)
      await app.page.keyboard.press('ArrowLeft');
    await app.page.keyboard.press('Control+Space');
    const offer = app.page.locator('.cm-tooltip-autocomplete').getByText('total_score', { exact: true });
    await offer.waitFor();
    await offer.click();
    expect(await editor().innerText()).toContain('SELECT total_score FROM evaluation');
  });

  it('marks the token that is wrong, and keeps the last result dimmed', async () => {
    await write('SELECT project_nam FROM evaluation');
    await app.page.keyboard.press('Control+Enter');
    await app.page
      .getByText(/project_nam/)
      .nth(1)
      .waitFor();
    await app.page.getByText('上一次查询的结果').waitFor();
  });

  it('refuses to change data or to read files', async () => {
    for (const [sql, words] of [
      ['DROP TABLE evaluation', /DROP/],
      ["SELECT * FROM read_csv('https://example.org/a.csv')", /不能读取文件或网址/],
    ] as const) {
      await write(sql);
      await app.page.keyboard.press('Control+Enter');
      await app.page.locator('.cm-editor, [role=alert]').filter({ hasText: words }).first().waitFor();
    }
    await write('SELECT count(*) AS n FROM evaluation');
    await app.page.keyboard.press('Control+Enter');
    await app.page.getByText(/^1 行 · 1 列/).waitFor();
    expect(await result().getByRole('row').nth(1).innerText()).toContain('9');
  });

  it('draws a chart, exports CSV and remembers what was run', async () => {
    await app.page.getByRole('button', { name: '示例' }).click();
    await app.page.getByRole('menuitem', { name: '丢分最多的指标' }).click();
    await app.page.getByText(/^[1-9]\d* 行 · 7 列/).waitFor();
    await app.page.getByRole('radio', { name: '图' }).check({ force: true });
    await app.page.getByRole('img', { name: /lost_points/ }).waitFor();
    const csv = await downloaded(app.page, () => app.page.getByRole('button', { name: '导出 CSV' }).click());
    expect(csv.startsWith('\ufefflevel1,level3,n,score,weight,score_rate,lost_points\r\n')).toBe(true);
    await app.page.reload();
    await waitUntilReady(app.page);
    await editor().waitFor();
    await app.page.getByRole('button', { name: '历史' }).click();
    await app.page.getByRole('menuitem', { name: /SELECT level1, level3/ }).click();
    await expect.poll(() => editor().innerText()).toContain('lost_points');
  });

  it('cancels a query that takes too long', async () => {
    await write(
      'SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE (a.range * b.range) % 7 = 3',
    );
    await app.page.keyboard.press('Control+Enter');
    await app.page.getByRole('button', { name: '取消' }).click();
    await app.page.getByText('已取消').waitFor({ state: 'attached' });
    await app.page.getByRole('button', { name: /运行/ }).waitFor();
  });

  it('has sent nothing to another origin and thrown no error', () => {
    app.assertNothingLeft();
    app.assertNoErrors();
  });
});
