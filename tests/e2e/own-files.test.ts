import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type App } from './harness';
import { encode } from '../intake/support/encode';
import { chooseFiles, downloaded, row, waitUntilReady } from './support';

/** 朝阳 in GB18030, as a spreadsheet program in China saves it without a BOM. */
const gb18030 = Buffer.concat([
  Buffer.from('evaluation_id,', 'latin1'),
  Buffer.from([0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6]), // 项目名称
  Buffer.from(',', 'latin1'),
  Buffer.from([0xc7, 0xf8]), // 区
  Buffer.from(',year,kind,total_score,grade\r\nown-1,', 'latin1'),
  Buffer.from([0xca, 0xbe, 0xb7, 0xb6]), // 示范
  Buffer.from(',', 'latin1'),
  Buffer.from([0xb3, 0xaf, 0xd1, 0xf4]), // 朝阳
  Buffer.from(',2024,self,95,', 'latin1'),
  Buffer.from([0xc1, 0xbc]), // 良: 95 is 优
  Buffer.from('\r\n', 'latin1'),
]);
const fund =
  'evaluation_id,fund_source,approved,received\nown-1,total,"1,000.00",700\nnobody,total,1,1\nown-1,fiscal,abc,5\n';

let app: App;
beforeAll(async () => {
  app = await openApp({ hash: '#/data' });
  await waitUntilReady(app.page);
});
afterAll(() => app.close());

const main = (): Promise<string> => app.page.getByRole('main').innerText();

describe("one's own files", () => {
  it('a file that cannot be read gives a clear error, and the loaded set stays', async () => {
    await chooseFiles(app.page, [
      {
        name: 'broken.csv',
        content: Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xff, 0xfe, 0xff, 0x0a]),
      },
    ]);
    await app.page
      .getByText(/broken\.csv/)
      .first()
      .waitFor();
    await app.page.getByRole('button', { name: /样例：9 项评价/ }).waitFor();
    await app.page.evaluate(() => (location.hash = '#/findings?project=chaoyang-2020-hightech-fund'));
    await row(app.page, '执行率与金额不符').waitFor();
  });

  it('an import cancelled while rules run leaves the loaded set as it was, down to the source cells', async () => {
    const ids = Array.from({ length: 2_500 }, (_, n) => `big-${n}`);
    const rows = ids.flatMap((id) =>
      Array.from({ length: 20 }, (_, n) => `${id},${n + 1},performance,产出,数量,指标${n},≥100家,120家,5,5`),
    );
    await app.page.evaluate(() => (location.hash = '#/data'));
    await chooseFiles(app.page, [
      {
        name: 'evaluation.csv',
        content: ['evaluation_id,kind,year,region', ...ids.map((id) => `${id},self,2024,朝阳`)].join('\n'),
      },
      {
        name: 'indicator.csv',
        content: ['evaluation_id,seq,scheme,level1,level2,level3,target,actual,weight,score', ...rows].join(
          '\n',
        ),
      },
    ]);
    await app.page
      .getByRole('progressbar', { name: /正在运行规则/ })
      .first()
      .waitFor();
    await app.page.getByRole('button', { name: '取消' }).first().click();
    await app.page.getByRole('progressbar').first().waitFor({ state: 'detached' });
    await app.page.getByRole('button', { name: /样例：9 项评价/ }).waitFor();
    await app.page.evaluate(
      () => (location.hash = '#/findings?project=chaoyang-2020-hightech-fund&rule=execution-rate-mismatch'),
    );
    await app.page
      .getByRole('region', { name: '原文' })
      .getByRole('cell', { name: '6846.9705' })
      .first()
      .waitFor();
  });

  it('several files in UTF-8 and GB18030 are read, every row accounted for', async () => {
    await app.page.evaluate(() => (location.hash = '#/data'));
    await chooseFiles(app.page, [
      { name: 'evaluation.csv', content: gb18030 },
      { name: 'fund.csv', content: fund },
      { name: 'bad.csv', content: 'x,y\n1,2\n' },
    ]);
    await app.page.getByRole('button', { name: /1 项评价/ }).waitFor();
    const text = await main();
    expect(text).toMatch(/gb18030/i);
    expect(text).toContain('bad.csv');
    expect(text).toContain('nobody');
    expect(text).toContain('abc');
    expect(text).toMatch(/读入?\s*3\s*=\s*载入?\s*2\s*\+\s*拒收?\s*1/);
  });

  it('are judged by the same rules', async () => {
    await app.page.evaluate(() => (location.hash = '#/findings'));
    await row(app.page, '资金到位率').waitFor();
    expect(await row(app.page, '资金到位率').first().innerText()).toContain('70.00%');
    expect(await row(app.page, /等级/).first().innerText()).toContain('95');
  });

  it('show cells as text, never as markup', async () => {
    await app.page.evaluate(() => (location.hash = '#/data'));
    const name = '<img src=x onerror="window.__hit=1"><script>window.__hit=1</script>';
    await chooseFiles(app.page, [
      {
        name: 'evaluation.csv',
        content: `evaluation_id,project_name,region,year,kind,total_score,grade\nx-1,"${name.replaceAll('"', '""')}",朝阳,2024,self,95,差\n`,
      },
    ]);
    await app.page.evaluate(() => (location.hash = '#/findings'));
    await row(app.page, '<img src=x').first().waitFor();
    expect(await app.page.evaluate(() => '__hit' in window)).toBe(false);
  });

  describe('a list with a header of its own', () => {
    /** 朝阳 2020 as a unit lists its forms: GB18030, 元, a header of two rows, a sum below. */
    const list = [
      '朝阳区2020年度项目支出绩效自评情况汇总表,,,,,,,',
      '单位：元,,,,,,,',
      '项目名称,项目资金,,,执行率,总分,得分,联系电话',
      ',年初预算数,预算数,执行数,,,,',
      '朝阳区高新技术产业发展引导资金,85000000,82713000,68469705,80.6%,98.16,8.1,000',
      '中关村朝阳国际创投集聚区相关费用,34240000,34240000,15543000,45.4%,91.54,4.54,000',
      '合计,119240000,116953000,84012705,,,,',
    ].join('\r\n');
    const budget = '「项目资金 / 预算数」对应的字段';

    it('shows what its columns were taken for, and which wait', async () => {
      await app.page.evaluate(() => (location.hash = '#/data'));
      await chooseFiles(app.page, [{ name: '汇总.csv', content: Buffer.from(encode(list, 'gb18030')) }]);
      const file = app.page.getByRole('button', { name: /汇总\.csv/ });
      await file.getByText('待确认 2 列').waitFor();
      await file.click();
      const table = app.page.getByRole('table').filter({ hasText: '项目资金 / 预算数' });
      await table.waitFor();
      const text = await main();
      for (const part of [
        'GB18030（自动）',
        '第 3–4 行',
        '合计行 1 行，不载入',
        '据表上方说明',
        '不载入（个人信息）',
      ])
        expect(text).toContain(part);
      expect(text).not.toContain('| 000');
      await app.page.getByText(/还有 2 列待确认/).waitFor();
      expect(await app.page.getByLabel('年度', { exact: true }).inputValue()).toBe('2020');
      const { violations } = await new AxeBuilder({ page: app.page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    });

    it('is loaded once its columns are chosen, in 万元, and judged', async () => {
      await app.page.getByLabel(budget).selectOption('fund.adjusted_budget');
      await app.page.getByLabel('「得分」对应的字段').selectOption('none');
      await app.page.getByRole('button', { name: '确认并载入' }).click();
      await app.page.getByText('各列均已对应').waitFor();
      await app.page.evaluate(() => (location.hash = '#/findings?rule=execution-rate-mismatch'));
      await row(app.page, '执行率与金额不符').first().waitFor();
      expect(await app.page.getByRole('main').innerText()).toContain('82.78');
    });

    it('can be kept as a template, which is used for the next file with its headers', async () => {
      await app.page.evaluate(() => (location.hash = '#/data'));
      const file = app.page.getByRole('button', { name: /汇总\.csv/ });
      await file.click();
      await app.page.getByRole('button', { name: '存为模板…' }).click();
      await app.page.getByLabel('模板名称').fill('朝阳汇总');
      await app.page.getByRole('button', { name: '保存', exact: true }).click();
      await app.page.getByText('已存模板「朝阳汇总」').waitFor();
      const next = list.replaceAll('2020', '2021').replaceAll('引导资金', '引导基金');
      await chooseFiles(app.page, [{ name: '次年.csv', content: next }]);
      await app.page.getByRole('button', { name: /次年\.csv/ }).click();
      await app.page.getByText('已按模板「朝阳汇总」对应').waitFor();
      expect(await app.page.getByLabel(budget).inputValue()).toBe('fund.adjusted_budget');
    });

    it('lists what was not loaded, as a file too', async () => {
      const text = await downloaded(app.page, () =>
        app.page.getByRole('button', { name: '导出全部' }).click(),
      );
      expect(text).toContain('拒收,汇总.csv,第 7 行,—,合计行，不作为项目载入');
    });
  });

  it('has sent nothing to another origin', () => {
    app.assertNothingLeft();
  });
});
