import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type App } from './harness';
import { chooseFiles, row, waitUntilReady } from './support';

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

  it('has sent nothing to another origin', () => {
    app.assertNothingLeft();
  });
});
