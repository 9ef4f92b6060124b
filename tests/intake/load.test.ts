import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { tables } from '../../src/dataset';
import {
  load,
  NothingLoadedError,
  type IntakeSource,
  type LoadReport,
  type Progress,
} from '../../src/intake';
import { canonicalSet, evaluation, fund, indicator } from './support/canonical';
import { asBlob, utf8 } from './support/encode';
import { engineKinds, patient, useEngine } from './support/engines';

const csv = (path: string, ...lines: string[]): IntakeSource => ({ path, content: utf8(lines.join('\n')) });

describe.each(engineKinds)('loading on the %s engine', { timeout: patient }, (kind) => {
  const engine = useEngine(kind);

  beforeEach(async () => {
    await engine().run(tables.map(({ name }) => `DROP TABLE IF EXISTS "${name}"`));
  });

  const rows = async (sql: string): Promise<unknown[][]> =>
    (await engine().query(sql)).rows().map((row) => Object.values(row));

  const listed = (report: LoadReport, file: string): unknown[][] =>
    report.rejects
      .filter((reject) => reject.file === file)
      .map(({ kind: kindOf, line, column, reason, raw }) => [kindOf, line, column, reason.en, raw]);

  test('a set in four encodings becomes the canonical tables', async () => {
    const report = await load(engine(), canonicalSet);
    expect(report.files.map((file) => [file.file, file.table, file.encoding, file.delimiter])).toEqual([
      ['set/绩效指标.csv', 'indicator', 'gb18030', ','],
      ['set/fund.csv', 'fund', 'utf-16le', '\t'],
      ['set/evaluation.csv', 'evaluation', 'utf-8', ','],
      ['set/source.csv', 'source', 'utf-8-bom', ','],
    ]);
    expect(report.files.map((file) => [file.rows_read, file.rows_loaded, file.rows_rejected])).toEqual([
      [6, 5, 1],
      [6, 3, 3],
      [4, 4, 0],
      [1, 1, 0],
    ]);
    expect(report.tables).toMatchObject({
      evaluation: { rows: 4 },
      indicator: { rows: 5 },
      fund: { rows: 3 },
      source: { rows: 3 },
      survey: { rows: 0 },
    });
    for (const { name } of tables) {
      const { n } = (await engine().query(`SELECT count(*) AS n FROM "${name}"`)).first() ?? {};
      expect(n).toBe(report.tables[name]?.rows);
    }
  });

  test('values are typed, amounts in 万元, shares as fractions', async () => {
    await load(engine(), canonicalSet);
    expect(
      await rows(
        'SELECT evaluation_id, fund_source, initial_budget, adjusted_budget, executed, printed_rate FROM fund',
      ),
    ).toEqual([
      ['chaoyang-2020-hightech-fund', 'total', 8500, 8271.3, 6846.9705, 0.806],
      ['chaoyang-2020-hightech-fund', 'carryover', 0, 0, null, null],
      ['chaoyang-2020-venture-cluster', 'total', 3424, 3424, 1554.3, null],
    ]);
    expect(
      await rows('SELECT year, kind, total_score, progress FROM evaluation ORDER BY evaluation_id'),
    ).toEqual([
      [2020, 'self', 98.16, null],
      [2020, 'self', 91.54, null],
      [2024, 'self', 100, 0.85],
      [2023, 'fiscal', 81.23, null],
    ]);
  });

  test('quantities are read from the texts of targets and actuals', async () => {
    await load(engine(), canonicalSet);
    expect(
      await rows(
        `SELECT level1, level2, target_op, target_low, target_high, target_unit, actual_value, actual_unit
         FROM indicator ORDER BY evaluation_id, seq`,
      ),
    ).toEqual([
      ['产出', '数量', 'range', 100, 200, '家', 121, '企业'],
      ['产出', '成本', '<=', null, 1000, '万元', 500, '万元'],
      ['满意度', '服务对象满意度', '=', 80, 80, '%', 100, '%'],
      ['产出', '数量', '>=', 36, null, '家', null, null],
      ['产出', '时效', '=', 1495, 1495, null, 1360.3, null],
    ]);
  });

  test('rows are numbered by evaluation, and say where they come from', async () => {
    await load(engine(), canonicalSet);
    expect(
      await rows('SELECT evaluation_id, seq, source_id, locator FROM indicator ORDER BY locator'),
    ).toEqual([
      ['chaoyang-2020-hightech-fund', 1, '绩效指标', '第4行'],
      ['chaoyang-2020-hightech-fund', 2, '绩效指标', '第5行'],
      ['chaoyang-2020-venture-cluster', 1, '绩效指标', '第6行'],
      ['chaoyang-2020-venture-cluster', 2, '绩效指标', '第8行'],
      ['chaoyang-2020-hightech-fund', 3, '绩效指标', '第9行'],
    ]);
    expect(await rows('SELECT source_id, title, file FROM source ORDER BY source_id')).toEqual([
      ['004', '项目支出绩效自评表', null],
      ['evaluation', 'evaluation', 'evaluation.csv'],
      ['绩效指标', '绩效指标', '绩效指标.csv'],
    ]);
  });

  test('whatever was not loaded as it stands is listed with its line and raw text', async () => {
    const report = await load(engine(), canonicalSet);
    expect(listed(report, 'set/fund.csv')).toEqual([
      ['remark', 3, 'executed', 'read as blank, 1 in all', '—'],
      ['remark', 3, 'printed_rate', 'read as blank, 1 in all', '—'],
      [
        'remark',
        4,
        'printed_rate',
        'a share is written 0.806 or 80.6%; a bare number above 1.5 is not clear',
        '45.4',
      ],
      ['remark', 4, 'received_on', 'there is no such day', '2020-02-30'],
      [
        'rejected',
        5,
        null,
        'repeats a row loaded before',
        'chaoyang-2020-venture-cluster\ttotal\t34240000\t3424\t1554.3\t45.4%\t\t004\t表3 · 行8',
      ],
      [
        'rejected',
        6,
        'fund_source',
        'fund source: must be one of total, fiscal, carryover, other',
        'chaoyang-2020-venture-cluster\t捐赠\t1\t1\t1\t1\t\t004\t',
      ],
      [
        'rejected',
        7,
        'evaluation_id',
        'evaluation id is blank, so the row belongs nowhere',
        '\ttotal\t1\t1\t1\t1\t\t004\t',
      ],
    ]);
    expect(listed(report, 'set/绩效指标.csv')).toEqual([
      ['remark', 8, 'score', 'not a number', '五'],
      [
        'rejected',
        11,
        null,
        'no such evaluation in the evaluation table',
        'nobody-2020,产出指标,数量指标,无此评价,1,1,5,5',
      ],
    ]);
  });

  test('what is supplied is known, derived columns with what they are derived from', async () => {
    const { supplied } = await load(engine(), canonicalSet);
    for (const column of [
      'fund.printed_rate',
      'indicator.seq',
      'indicator.target_low',
      'indicator.actual_unit',
      'indicator.locator',
    ]) {
      expect(supplied).toContain(column);
    }
    expect(supplied).not.toContain('indicator.reason');
    expect(supplied.some((column) => column.startsWith('survey.'))).toBe(false);
    const withoutActual = csv(
      'indicator.csv',
      'evaluation_id,level3,target',
      'fengtai-2023-lize,铣刨及加铺,14183延米',
    );
    const report = await load(engine(), [evaluation, withoutActual]);
    expect(report.supplied).toContain('indicator.target_unit');
    expect(report.supplied).not.toContain('indicator.actual_value');
  });

  test('derived columns that a file brings are taken from it', async () => {
    const brought = csv(
      'indicator.csv',
      'evaluation_id,seq,level3,target,target_op,target_low,target_unit',
      'fengtai-2023-lize,7,铣刨及加铺,14183延米,≥,14000,平方米',
    );
    await load(engine(), [evaluation, brought]);
    expect(await rows('SELECT seq, target_op, target_low, target_high, target_unit FROM indicator')).toEqual([
      [7, '>=', 14000, 14183, '平方米'],
    ]);
  });

  test('a bad file stands beside good ones', async () => {
    const report = await load(engine(), [
      csv('README.md', '# 说明', '', '这里, 没有, 表'),
      { path: 'latin.csv', content: Uint8Array.from([0x63, 0xe9, 0x0a]) },
      { path: 'book.csv', content: Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00]) },
      { path: 'photo.png', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) },
      csv('empty.csv', ''),
      csv('other.csv', '甲,乙', '1,2'),
      csv('twice.csv', '评价编号,evaluation_id,项目名称', 'a,a,b'),
      csv('readme.txt', '随便写写'),
      csv('fund.csv', 'evaluation_id,fund_source,executed'),
      evaluation,
    ]);
    expect(report.files.map(({ file, kind: kindOf, rows_loaded: loaded }) => [file, kindOf, loaded])).toEqual(
      [
        ['README.md', 'skipped', 0],
        ['latin.csv', 'unreadable', 0],
        ['book.csv', 'unreadable', 0],
        ['photo.png', 'skipped', 0],
        ['empty.csv', 'unreadable', 0],
        ['other.csv', 'unreadable', 0],
        ['twice.csv', 'unreadable', 0],
        ['readme.txt', 'skipped', 0],
        ['fund.csv', 'canonical', 0],
        ['set/evaluation.csv', 'canonical', 4],
      ],
    );
    const messages = report.files.map(({ error }) => error?.message.zh);
    expect(messages[1]).toContain('无法识别编码');
    expect(messages[2]).toBe('文件已损坏或不完整，无法按 ZIP 读取。');
    expect(messages[4]).toBe('文件里没有任何表格或文字。');
    expect(messages[5]).toContain('资金（评价编号 evaluation_id、资金来源 fund_source）');
    expect(messages[6]).toBe('表头中「评价编号」和「evaluation_id」都是评价编号（evaluation_id）。');
  });

  test('the same evaluation from two files is loaded once', async () => {
    const again = csv(
      'b/evaluation.csv',
      'evaluation_id,project_name',
      'fengtai-2023-lize,另一份',
      'fengtai-2024-lize,新项目',
    );
    const report = await load(engine(), [evaluation, again]);
    expect(report.tables['evaluation']).toEqual({ rows: 5 });
    expect(listed(report, 'b/evaluation.csv')).toEqual([
      ['rejected', 2, null, 'repeats a row loaded before', 'fengtai-2023-lize,另一份'],
    ]);
    expect(await rows('SELECT DISTINCT source_id FROM evaluation ORDER BY 1')).toEqual([
      ['evaluation'],
      ['evaluation-2'],
    ]);
  });

  test('the same unnumbered rows from two files are loaded once, others are numbered on', async () => {
    const header = 'evaluation_id,level3,target,weight';
    const first = csv('a.csv', header, 'fengtai-2023-lize,面积,11.2公顷,5', 'fengtai-2023-lize,电缆,81条,');
    const second = csv('b.csv', header, 'fengtai-2023-lize,电缆,81条,', 'fengtai-2023-lize,护栏,761米,5');
    const report = await load(engine(), [evaluation, first, second]);
    expect(await rows('SELECT seq, level3 FROM indicator ORDER BY seq')).toEqual([
      [1, '面积'],
      [2, '电缆'],
      [3, '护栏'],
    ]);
    expect(listed(report, 'b.csv')).toHaveLength(1);
  });

  test('counts of classes are told apart by sub-class', async () => {
    const counts = csv(
      'indicator_count.csv',
      '评价编号,一级指标,二级指标,个数',
      'fengtai-2023-lize,产出,,17',
      'fengtai-2023-lize,产出,质量,1',
      'fengtai-2023-lize,产出,,18',
    );
    const report = await load(engine(), [evaluation, counts]);
    expect(await rows('SELECT level2, n FROM indicator_count ORDER BY n')).toEqual([
      ['质量', 1],
      [null, 17],
    ]);
    expect(report.files[1]?.rows_rejected).toBe(1);
  });

  test('white space around values is cut, also around keys', async () => {
    const padded = csv(
      'evaluation.csv',
      'evaluation_id,项目名称,总分',
      ' a ,\u3000丽泽\u00a0, 81.23 ',
      '\u3000,x,1',
    );
    await load(engine(), [padded, csv('fund.csv', 'evaluation_id,fund_source,executed', 'a, total ,1')]);
    expect(await rows('SELECT evaluation_id, project_name, total_score FROM evaluation')).toEqual([
      ['a', '丽泽', 81.23],
    ]);
    expect(await rows('SELECT fund_source FROM fund')).toEqual([['total']]);
  });

  test('personal columns are neither loaded nor shown', async () => {
    const personal = csv(
      'evaluation.csv',
      'evaluation_id,项目名称,项目负责人,联系电话,评委打分',
      'a,甲项目,某某,12345678901,1',
      'a,甲项目,某某,12345678901,1',
      'b,乙项目,某某,12345678901,1,2',
    );
    const report = await load(engine(), [personal]);
    expect(listed(report, 'evaluation.csv')).toEqual([
      ['remark', 1, '项目负责人', 'personal data, not loaded', ''],
      ['remark', 1, '联系电话', 'personal data, not loaded', ''],
      ['remark', 1, '评委打分', 'no column of evaluation, not loaded', ''],
      ['rejected', 3, null, 'repeats a row loaded before', 'a,甲项目'],
      ['rejected', 4, null, '6 cells where the header has 5', ''],
    ]);
  });

  test('the tables in use stay until the end, and if nothing can be loaded', async () => {
    await load(engine(), [evaluation, fund]);
    const before = await rows('SELECT * FROM fund ORDER BY ALL');
    await expect(load(engine(), [csv('other.csv', '甲,乙', '1,2')])).rejects.toBeInstanceOf(
      NothingLoadedError,
    );
    await expect(load(engine(), [fund])).rejects.toMatchObject({
      code: 'nothing',
      report: { files: [{ rows_read: 6, rows_loaded: 0, rows_rejected: 6 }] },
    });
    expect(await rows('SELECT * FROM fund ORDER BY ALL')).toEqual(before);

    const seen: unknown[] = [];
    let asking: Promise<void> = Promise.resolve();
    const onProgress = ({ file, stage }: Progress): void => {
      if (file === indicator.path && stage === 'normalise') {
        asking = rows('SELECT count(*) FROM fund').then((found) => void seen.push(found[0]?.[0]));
      }
    };
    await load(engine(), [evaluation, indicator], { onProgress });
    await asking;
    expect(seen).toContain(3);
    expect(await rows('SELECT count(*) FROM fund')).toEqual([[0]]);
  });

  test('cancelling leaves everything as it was', async () => {
    await load(engine(), [evaluation]);
    for (const stage of ['decode', 'normalise'] as const) {
      const controller = new AbortController();
      const onProgress = (progress: Progress): void => {
        if (progress.stage === stage) controller.abort();
      };
      const loading = load(engine(), [indicator, evaluation], { signal: controller.signal, onProgress });
      await expect(loading).rejects.toMatchObject({ code: 'cancelled' });
    }
    expect(await rows('SELECT count(*) FROM evaluation')).toEqual([[4]]);
    expect(
      await rows("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'in%\\_%' ESCAPE '\\'"),
    ).toEqual([['indicator_count']]);
  });

  test('imports into one engine wait for each other', async () => {
    const other = csv('evaluation.csv', 'evaluation_id,project_name', 'a,x');
    const [first, second] = await Promise.all([load(engine(), canonicalSet), load(engine(), [other])]);
    expect([first.tables['evaluation'], second.tables['evaluation']]).toEqual([{ rows: 4 }, { rows: 1 }]);
    expect(await rows('SELECT evaluation_id FROM evaluation')).toEqual([['a']]);
  });

  test('any bytes load, or are refused, and balance', async () => {
    const header = 'evaluation_id,project_name,total_score,year\n';
    const piece = fc.constantFrom('"', ',', '\n', '\r', 'a', 'b', ' ', '1', '2020', '—', '\0', '甲');
    const noise = fc.oneof(
      fc.array(piece, { maxLength: 80 }).map((all) => utf8(header + all.join(''))),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Uint8Array.from([...utf8(header), ...bytes])),
      fc.uint8Array({ maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(noise, async (content) => {
        try {
          const report = await load(engine(), [{ path: 'evaluation.csv', content }]);
          const [file] = report.files;
          expect(file?.rows_read).toBe((file?.rows_loaded ?? 0) + (file?.rows_rejected ?? 0));
          expect(report.tables['evaluation']?.rows).toBe(file?.rows_loaded);
          const rejected = report.rejects.filter((reject) => reject.kind === 'rejected');
          expect(rejected).toHaveLength(file?.rows_rejected ?? -1);
        } catch (error) {
          expect(error).toBeInstanceOf(NothingLoadedError);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test('files are read from Blobs alike', async () => {
    const blobs = canonicalSet.map(({ path, content }) => ({
      path,
      content: content instanceof Blob ? content : asBlob(content),
    }));
    const report = await load(engine(), blobs);
    expect(report).toEqual(await load(engine(), canonicalSet));
  });
});
