import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type App } from './harness';
import { downloaded, waitUntilReady } from './support';

let app: App;
beforeAll(async () => {
  app = await openApp({ hash: '#/rules' });
  await waitUntilReady(app.page);
});
afterAll(() => app.close());

const go = async (hash: string): Promise<void> => {
  await app.page.evaluate((to) => (location.hash = to), hash);
};
const main = (): ReturnType<App['page']['getByRole']> => app.page.getByRole('main');
const list = (): ReturnType<App['page']['locator']> => app.page.locator('[data-rule-list]');
const ruleRow = (title: string): ReturnType<App['page']['locator']> =>
  list().getByRole('listitem').filter({ hasText: title });
const page = (): ReturnType<App['page']['getByRole']> => app.page.getByRole('region', { name: '规则详情' });
const dialog = (): ReturnType<App['page']['getByRole']> => app.page.getByRole('dialog');
const scopeBar = (): Promise<string> => app.page.getByRole('region', { name: '数据范围' }).innerText();

/** Waits as long as a slow machine may take. */
const eventually = <Value>(read: () => Value | Promise<Value>): ReturnType<typeof expect.poll<Value>> =>
  expect.poll(read, { timeout: 20_000 });

/** Opens a menu of the screen and chooses an entry. */
async function choose(menu: string | RegExp, entry: string | RegExp): Promise<void> {
  await main().getByRole('button', { name: menu }).click();
  await app.page.getByRole('menu').getByText(entry).click();
}

/** Chooses an entry that asks for a file, and gives it one. */
async function chooseFile(menu: string | RegExp, entry: string, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), choose(menu, entry)]);
  await chooser.setFiles([{ name, mimeType: 'application/yaml', buffer: Buffer.from(text) }]);
}

/** Writes the reason into the open dialog and keeps the change. */
async function keep(note: string): Promise<void> {
  await dialog().getByRole('textbox', { name: /理由/ }).fill(note);
  await dialog().getByRole('button', { name: '保存到配置' }).click();
  await dialog().waitFor({ state: 'detached' });
}

describe('the list of rules', () => {
  it('shows every rule with its four counts', async () => {
    await main().getByText('55 条 · 启用 54').waitFor();
    expect(await list().getByRole('link').count()).toBe(55);
    expect((await ruleRow('预算偏差率超过阈值').innerText()).replace(/\s/g, '')).toContain('3・0・24・0');
    expect(await list().getByText('不可评').count()).toBe(5);
  });

  it('is filtered by text, area and state, and keeps it in the address', async () => {
    await main().getByRole('searchbox', { name: '查找规则' }).fill('预算 偏差');
    await main().getByText('1 / 55 条').waitFor();
    await eventually(() => decodeURIComponent(app.page.url())).toContain('q=预算 偏差');
    await main().getByRole('searchbox', { name: '查找规则' }).fill('');
    await choose(/^状态/, /^不可评/);
    await main().getByText('5 / 55 条').waitFor();
    expect(app.page.url()).toContain('state=unknown');
    await go('#/rules?area=survey');
    await main().getByText('5 / 55 条').waitFor();
    await go('#/rules');
  });

  it('moves with the keyboard, and opens the page', async () => {
    await list().getByRole('link').first().click();
    const first = app.page.url();
    await app.page.keyboard.press('j');
    await eventually(() => app.page.url()).not.toBe(first);
    const focused = (): Promise<string | undefined> =>
      app.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['rule']);
    await eventually(focused).toBe('execution-score-mismatch');
    await app.page.keyboard.press('ArrowDown');
    await eventually(() => app.page.url()).toContain('sel=execution-score-missing');
    await app.page.keyboard.press('k');
    await eventually(() => app.page.url()).toContain('sel=execution-score-mismatch');
    await app.page.keyboard.press('Enter');
    await eventually(() => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      '规则详情',
    );
  });
});

describe('the page of a rule', () => {
  it('says what it checks, what it found and what it could not judge', async () => {
    await go('#/rules?sel=budget-deviation');
    await page().getByRole('heading', { name: '预算偏差率超过阈值' }).waitFor();
    const text = await page().innerText();
    for (const part of ['|结果 − 基数| > 基数 × 提示阈值 10.00%', '怎样核实', '统计惯例', '已知误报'])
      expect(text).toContain(part);
    for (const figure of ['17.02%', '15.47%', '21.76%', '共 27 行，不可评 24 行'])
      expect(text).toContain(figure);
    await page()
      .getByRole('link', { name: /在问题清单中查看/ })
      .click();
    await eventually(() => app.page.url()).toContain('#/findings?rule=budget-deviation');
    await app.page.goBack();
  });

  it('names too few peers as the reason of a rule of statistics', async () => {
    await go('#/rules?sel=score-outlier');
    await page().getByText('样本不足（至少 8 项）').waitFor();
  });

  it('says so when the address names no rule', async () => {
    await go('#/rules?sel=no-such-rule');
    await page().getByText('没有「no-such-rule」').waitFor();
  });

  it('counts under the scope, and says where it cannot', async () => {
    await go(`#/rules?region=${encodeURIComponent('丰台')}&sel=execution-rate-mismatch`);
    await eventually(() => page().innerText()).toMatch(/不可评 4/);
    await go(`#/rules?region=${encodeURIComponent('丰台')}&sel=weak-indicator-type`);
    await page().getByText('按全部数据').first().waitFor();
    await go('#/rules');
  });
});

describe('a profile', () => {
  let exported = '';

  it('takes a rule out of the run only with a reason, and is named wherever counts are', async () => {
    await go('#/rules?sel=unit-mismatch');
    await ruleRow('指标值与完成值量纲不同').locator('label').click();
    await dialog().getByRole('button', { name: '保存到配置' }).click();
    await dialog().getByText('请写明理由').waitFor();
    expect(await dialog().innerText()).toMatch(/状态\s+启用\s+停用/);
    expect(await ruleRow('指标值与完成值量纲不同').getByRole('switch').isChecked()).toBe(true);
    await keep('单位另行核对');
    await eventually(scopeBar).toContain('配置「我的配置」改动 1 条，其中停用 1 条');
    await main().getByText('55 条 · 启用 53').waitFor();
    expect(await ruleRow('指标值与完成值量纲不同').getByRole('switch').isChecked()).toBe(false);
    await go('#/overview');
    await main().getByText(/53/).first().waitFor();
    expect(await scopeBar()).toContain('配置「我的配置」');
  });

  it('survives a reload', async () => {
    await app.page.reload();
    await waitUntilReady(app.page);
    await eventually(scopeBar).toContain('配置「我的配置」改动 1 条，其中停用 1 条');
    await go('#/rules?sel=unit-mismatch');
    await page().getByText('单位另行核对').first().waitFor();
  });

  it('keeps values that were tried only once they are saved, and takes them back', async () => {
    await go('#/rules?sel=budget-deviation');
    const field = page().getByRole('spinbutton', { name: /提示阈值/ });
    await field.fill('12');
    await field.press('Enter');
    await page().getByText('未保存').waitFor();
    expect(await scopeBar()).toContain('改动 1 条');
    await page().getByRole('button', { name: '保存到配置…' }).click();
    expect(await dialog().innerText()).toMatch(/提示阈值\s+10\.00%\s+12\.00%/);
    await keep('本区口径');
    await eventually(scopeBar).toContain('配置「我的配置」改动 2 条，其中停用 1 条');
    await page().getByText('超过 12.00%').first().waitFor();
    await app.page.getByRole('button', { name: '撤销' }).last().click();
    await eventually(scopeBar).toContain('配置「我的配置」改动 1 条，其中停用 1 条');
    await page().getByText('超过 10.00%').first().waitFor();
  });

  it('lets a rule go back to its file, for a reason that is kept', async () => {
    await go('#/rules?sel=unit-mismatch');
    await page().getByRole('button', { name: '还原默认' }).first().click();
    expect(await dialog().innerText()).toMatch(/状态\s+停用\s+启用/);
    await keep('核对完毕');
    await eventually(scopeBar).toContain('配置「我的配置」改动 0 条');
    await page().getByText('理由：核对完毕').waitFor();
    await app.page.getByRole('button', { name: '撤销' }).last().click();
    await eventually(scopeBar).toContain('其中停用 1 条');
  });

  it('is exported, deleted and imported back', async () => {
    exported = await downloaded(app.page, () => choose(/^配置/, '导出为文件'));
    expect(exported).toContain('我的配置');
    expect(exported).toContain('单位另行核对');
    await choose(/^配置/, '删除配置');
    await dialog().getByRole('button', { name: '删除配置' }).click();
    await eventually(scopeBar).not.toContain('配置「');
    await chooseFile(/^配置/, '导入配置文件', '我的配置.yaml', exported);
    await dialog().getByRole('button', { name: '导入并启用' }).click();
    await eventually(scopeBar).toContain('配置「我的配置」改动 1 条，其中停用 1 条');
  });

  it('of a name in use is kept beside the other, and settings that fit nothing are listed', async () => {
    const strange = exported.replace('unit-mismatch', 'unit-mismatsh');
    await chooseFile(/^配置/, '导入配置文件', '我的配置.yaml', strange);
    await dialog().getByText('已有名为「我的配置」的配置').waitFor();
    await dialog().getByText('是否为 unit-mismatch').waitFor();
    await dialog().getByRole('button', { name: '导入并启用' }).click();
    await eventually(scopeBar).toContain('配置「我的配置 2」');
    await main().getByText('1 项设置没有作用').waitFor();
  });

  it('that cannot be read says where, and imports nothing', async () => {
    await chooseFile(/^配置/, '导入配置文件', 'x.yaml', 'schema: 1\nname: 甲\nrules: {}\nnotes: 无\n');
    await dialog()
      .getByText(/没有键 notes，是否为 note/)
      .waitFor();
    await dialog()
      .getByText(/第 4 行/)
      .first()
      .waitFor();
    await app.page.keyboard.press('Escape');
    await choose(/^配置/, '内置默认');
    await eventually(scopeBar).not.toContain('配置「');
    await main().getByText('55 条 · 启用 54').waitFor();
  });
});

describe('own rules', () => {
  const remove = async (): Promise<void> => {
    await page().getByRole('button', { name: '删除' }).click();
    await dialog().getByRole('button', { name: '删除' }).click();
    await main().getByText('55 条 · 启用 54').waitFor();
  };

  it('begin with a template, appear once saved, travel as a file and disappear once deleted', async () => {
    await choose('新建', /fund_view/);
    await main().getByRole('textbox', { name: '编号' }).fill('our-spending');
    await main().getByRole('textbox', { name: '编号' }).press('Enter');
    await main().getByText('budget/our-spending.yaml').first().waitFor();
    await main().getByRole('button', { name: '保存', exact: true }).click();
    await main().getByText('56 条 · 启用 55').waitFor();
    await ruleRow('新规则（资金）').getByText('自有').waitFor();
    await eventually(() => app.page.url()).toContain('sel=our-spending');
    await eventually(scopeBar).toContain('自有 1');
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      choose('导入导出', '导出自有规则（1 条）'),
    ]);
    const archive = await readFile(await download.path());
    await remove();
    expect(await ruleRow('新规则（资金）').count()).toBe(0);

    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      choose('导入导出', '导入规则文件'),
    ]);
    await chooser.setFiles([{ name: '自有规则.zip', mimeType: 'application/zip', buffer: archive }]);
    await dialog().getByText('budget/our-spending.yaml').waitFor();
    await dialog().getByRole('button', { name: '导入 1 / 1 条' }).click();
    await ruleRow('新规则（资金）').getByText('自有').waitFor();
    await eventually(() => app.page.url()).toContain('sel=our-spending');
    await remove();
  });

  it('with faults are not imported, and say where', async () => {
    await chooseFile('导入导出', '导入规则文件', 'bad.yaml', 'schema: 1\nid: bad\n');
    await dialog()
      .getByText(/不导入/)
      .waitFor();
    await dialog()
      .getByText(/缺少 title/)
      .waitFor();
    expect(await dialog().getByRole('button', { name: '导入 0 / 1 条' }).isDisabled()).toBe(true);
    await app.page.keyboard.press('Escape');
  });
});

describe('a rule file kept in the browser that no longer reads', () => {
  it('is named with its faults, opens in the editor, and can be deleted', async () => {
    await app.page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const open = indexedDB.open('jixiao-lens');
          open.onerror = () => fail(new Error('no database'));
          open.onsuccess = () => {
            const change = open.result.transaction('own-rule', 'readwrite');
            change.objectStore('own-rule').put({ file: 'budget/old.yaml', text: 'schema: 1\nid: old\n' });
            change.oncomplete = () => {
              open.result.close();
              done();
            };
          };
        }),
    );
    await app.page.reload();
    await waitUntilReady(app.page);
    await go('#/rules');
    await main().getByText('1 个规则文件有误，没有运行').waitFor();
    await main().getByRole('link', { name: 'budget/old.yaml' }).click();
    await page().getByText('这个文件不能作为规则运行').waitFor();
    await page().getByText('budget/old.yaml').last().waitFor();
    await page().getByRole('button', { name: '删除' }).click();
    await eventually(() => main().getByText('1 个规则文件有误，没有运行').count()).toBe(0);
  });
});

describe('the agreement with the experts', () => {
  it('has the numbers of the headless check', async () => {
    await go('#/rules?tab=agreement');
    await main().getByText('机器初筛，不代替评审').waitFor();
    await main().getByText('专家所写问题 55 条').waitFor();
    const text = (await main().innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('规则复现 9 / 55');
    expect(text).toContain('可及而未复现 12 / 55');
    expect(text).toContain('需人工判断 34 / 55');
    expect(text).toContain('规则发现而专家未写 38');
    expect(text).toContain('表格数据 9 / 9 正文 0 / 12 判断 0 / 34');
    expect(text).toContain('缺 效益指标数、定性效益指标数、定量效益指标数');
  });

  it('keeps to the scope', async () => {
    await go(`#/rules?region=${encodeURIComponent('朝阳')}&tab=agreement`);
    await main().getByText('当前范围内没有专家所写的问题').waitFor();
    await go('#/rules?tab=agreement');
  });

  it('leads to the rule', async () => {
    await main().getByRole('link', { name: '设有满意度指标而未开展调查' }).first().click();
    await page().getByRole('heading', { name: '设有满意度指标而未开展调查' }).waitFor();
  });
});

describe('everyone', () => {
  it.each(['#/rules?sel=budget-deviation', '#/rules?tab=new&doc=survey_view', '#/rules?tab=agreement'])(
    'can use %s',
    async (hash) => {
      await go(hash);
      await main().getByRole('heading').nth(2).waitFor();
      for (const scheme of ['light', 'dark'] as const) {
        await app.page.emulateMedia({ colorScheme: scheme });
        const { violations } = await new AxeBuilder({ page: app.page }).include('main').analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => [id, scheme, nodes[0]?.html])).toEqual([]);
      }
      await app.page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it('sees no error, and nothing leaves the machine', () => {
    app.assertNothingLeft();
    app.assertNoErrors();
  });
});
