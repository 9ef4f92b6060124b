import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type App } from './harness';
import { downloaded, expectFigures, headlessFindings, row, waitUntilReady } from './support';

let app: App;
beforeAll(async () => {
  app = await openApp({ viewport: { width: 1440, height: 1400 } });
  await waitUntilReady(app.page);
});
afterAll(() => app.close());

const go = async (hash: string): Promise<void> => {
  await app.page.evaluate((to) => (location.hash = to), hash);
};

describe('the bundled set', () => {
  it('is loaded and labelled as a sample', async () => {
    await app.page.getByRole('button', { name: /样例：9 项评价/ }).waitFor();
    expect(await app.page.getByRole('main').innerText()).toContain('检查结果');
  });

  it('shows both districts as not comparable, and what could not be evaluated', async () => {
    const text = await app.page.getByRole('main').innerText();
    expect(text).toContain('两区不可比：评价方式与区完全重合');
    expect(text).toContain('未能评价');
    expect(text).toMatch(/不可评\s*\d+/);
  });

  it('holds the figures of the documents in the issue list', async () => {
    await go('#/findings?project=chaoyang-2020-hightech-fund');
    await row(app.page, '执行率与金额不符').waitFor();
    await expectFigures(app.page, ['98.16', '98.10', '80.6%', '82.78%']);
    await go('#/findings?project=fengtai-2024-groundwater');
    await row(app.page, '申请→中标').waitFor();
    await expectFigures(app.page, ['17.02%', '回收 10 份', '17 : 1']);
    await go('#/findings?project=fengtai-2023-lize');
    await row(app.page, '送审→审定').waitFor();
    await expectFigures(app.page, ['15.47%', '21.76%', '发放 40 份']);
  });

  it('explains a finding: arithmetic, the row of the form with the cells used, basis, suggestion, SQL', async () => {
    await go('#/findings?project=chaoyang-2020-hightech-fund&rule=execution-rate-mismatch');
    await row(app.page, '执行率与金额不符').click();
    const detail = app.page.getByRole('region', { name: '执行率与金额不符' });
    await detail.getByRole('heading', { name: '计算过程' }).waitFor();
    const steps = await detail.getByRole('region', { name: '计算过程' }).innerText();
    expect(steps).toContain('6,846.9705 ÷ 8,271.30');
    expect(steps).toContain('80.55%');
    const source = detail.getByRole('region', { name: '原文' });
    await source.getByRole('cell', { name: '6846.9705' }).first().waitFor();
    expect(await source.innerText()).toContain('004_5325f212b09b6f3c.txt');
    expect(await source.innerText()).toContain('表1 · 行7');
    expect(await source.locator('mark, .quoted, [data-used]').allInnerTexts()).toEqual(
      expect.arrayContaining(['8271.3', '6846.9705', '80.6%']),
    );
    expect(await detail.innerText()).toContain('建议按全年预算数 8,271.30 万元重新计算执行率');
    await detail.getByRole('button', { name: /SQL/ }).first().click();
    await detail.getByText('row_outcome').first().waitFor();
  });

  it('finds the same as the headless check', async () => {
    await go('#/findings');
    await row(app.page, '执行率与金额不符').waitFor();
    const text = await downloaded(app.page, () => app.page.getByRole('button', { name: 'CSV' }).click());
    const exported = [...text.matchAll(/,([0-9a-f]{64})\r\n/g)].map((match) => match[1]);
    const headless = (await headlessFindings()).map(({ fingerprint }) => fingerprint);
    expect(exported.length).toBeGreaterThan(20);
    expect([...exported].sort()).toEqual([...headless].sort());
  });

  it('keeps filters in the address, and goes back with the browser', async () => {
    await go('#/findings');
    await row(app.page, '执行率与金额不符').waitFor();
    await app.page.getByRole('group', { name: '规则类别' }).getByText('预算资金').click();
    await expect.poll(() => app.page.url()).toContain('area=budget');
    expect(await row(app.page, '执行率与金额不符').count()).toBe(0);
    await app.page.goBack();
    await row(app.page, '执行率与金额不符').waitFor();
  });

  it('moves through findings with the keyboard', async () => {
    await go('#/findings');
    await row(app.page, '执行率与金额不符').click();
    const before = app.page.url();
    await app.page.keyboard.press('j');
    await expect.poll(() => app.page.url()).not.toBe(before);
    await app.page.keyboard.press('k');
    await expect.poll(() => app.page.url()).toBe(before);
    await app.page.keyboard.press('g');
    await app.page.keyboard.press('r');
    await expect.poll(() => app.page.url()).toContain('#/rules');
  });

  it('says so when a link is broken, and shows a default view', async () => {
    await go('#/nowhere?region=%E0%A4');
    await app.page.getByText(/链接/).first().waitFor();
    await app.page.getByText('检查结果').first().waitFor();
  });

  it.each(['overview', 'findings', 'weak', 'trends', 'projects', 'rules', 'data', 'sql'])(
    '%s has no serious accessibility fault',
    async (screen) => {
      await go(`#/${screen}`);
      await app.page.getByRole('main').getByRole('heading').first().waitFor();
      for (const scheme of ['light', 'dark'] as const) {
        await app.page.emulateMedia({ colorScheme: scheme });
        const { violations } = await new AxeBuilder({ page: app.page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => [id, scheme, nodes[0]?.html])).toEqual([]);
      }
      await app.page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it('speaks English throughout when asked', async () => {
    await go('#/overview');
    await app.page.getByRole('button', { name: 'English' }).click();
    for (const screen of ['overview', 'findings', 'rules', 'data', 'sql', 'trends', 'weak', 'projects']) {
      await go(`#/${screen}`);
      await app.page.getByRole('main').getByRole('heading').first().waitFor();
      await app.page.getByRole('navigation').getByText('Findings').waitFor();
    }
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en');
    await app.page.getByRole('button', { name: /中文/ }).click();
  });

  it('has sent nothing to another origin and thrown no error', () => {
    app.assertNothingLeft();
    app.assertNoErrors();
  });
});
