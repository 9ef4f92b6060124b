import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Value } from '../../src/engine';
import { openEngineInNode } from '../../src/engine/node';
import type { LoadReport } from '../../src/intake';
import { loadSeeds } from '../support/seeds';

let engine: Engine;
let report: LoadReport;
beforeAll(async () => {
  engine = await openEngineInNode();
  report = await loadSeeds(engine);
});
afterAll(() => engine.close());

const rows = async (sql: string): Promise<Record<string, Value>[]> => (await engine.query(sql)).rows();

describe('the bundled set', () => {
  it('loads whole: every row read is loaded, none is rejected', () => {
    expect(report.rejects).toEqual([]);
    for (const file of report.files.filter(({ kind }) => kind === 'canonical')) {
      expect(file.rows_read, file.file).toBe(file.rows_loaded);
      expect(file.rows_rejected, file.file).toBe(0);
    }
    expect(report.tables['evaluation']?.rows).toBe(9);
    expect(report.tables['indicator']?.rows).toBe(183);
    expect(report.tables['source_cell']?.rows).toBe(1071);
  });

  it('holds the totals and grades the documents print', async () => {
    expect(
      await rows('SELECT evaluation_id AS id, total_score AS total, grade FROM evaluation ORDER BY 1'),
    ).toEqual([
      { id: 'chaoyang-2020-hightech-fund', total: 98.16, grade: null },
      { id: 'chaoyang-2020-internet-institute-rent', total: 99, grade: null },
      { id: 'chaoyang-2020-venture-cluster', total: 91.54, grade: null },
      { id: 'chaoyang-2024-laiguangying-estates', total: 100, grade: null },
      { id: 'chaoyang-2024-zhongguancun-park', total: 100, grade: '优' },
      { id: 'fengtai-2023-lize', total: 81.23, grade: '良' },
      { id: 'fengtai-2024-dongtieying', total: 82, grade: '良' },
      { id: 'fengtai-2024-groundwater', total: 84.9, grade: '良' },
      { id: 'fengtai-2024-public-hospitals', total: 86.88, grade: '良' },
    ]);
  });

  it('adds up to every total of a scoring table, and weights to 100', async () => {
    expect(
      await rows(
        `SELECT e.evaluation_id AS id, sum(i.weight) AS weight, sum(i.score) - any_value(e.total_score) AS gap
         FROM indicator i JOIN evaluation e USING (evaluation_id) WHERE scheme = 'framework' GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual(
      [
        'fengtai-2023-lize',
        'fengtai-2024-dongtieying',
        'fengtai-2024-groundwater',
        'fengtai-2024-public-hospitals',
      ].map((id) => ({ id, weight: 100, gap: 0 })),
    );
  });

  it('adds up to every printed subtotal', async () => {
    const gaps = await rows(
      `SELECT s.evaluation_id AS id, s.level1, any_value(s.score) AS printed, sum(i.score) AS computed
       FROM subtotal s JOIN indicator i ON i.evaluation_id = s.evaluation_id AND i.level1 = s.level1 AND i.scheme = 'framework'
       GROUP BY 1, 2`,
    );
    expect(gaps).toHaveLength(16);
    for (const { printed, computed, id, level1 } of gaps)
      expect(computed, `${String(id)} ${String(level1)}`).toBe(printed);
  });

  it('adds up where a form does, and differs exactly where one does not', async () => {
    expect(
      await rows(
        `SELECT e.evaluation_id AS id, sum(i.score) AS indicators, any_value(f.score) AS fund, any_value(e.total_score) AS total
         FROM evaluation e JOIN indicator i USING (evaluation_id)
         LEFT JOIN fund f ON f.evaluation_id = e.evaluation_id AND f.fund_source = 'total'
         WHERE e.kind = 'self' AND i.scheme = 'performance' GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      { id: 'chaoyang-2020-hightech-fund', indicators: 90, fund: 8.1, total: 98.16 },
      { id: 'chaoyang-2020-internet-institute-rent', indicators: 89, fund: null, total: 99 },
      { id: 'chaoyang-2020-venture-cluster', indicators: 87, fund: 4.54, total: 91.54 },
      { id: 'chaoyang-2024-laiguangying-estates', indicators: 100, fund: null, total: 100 },
    ]);
  });

  it('adds up to every printed breakdown of money', async () => {
    const items = await rows(
      `SELECT evaluation_id AS id, of_column, sum(amount) AS amount FROM fund_item GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    const amount = (id: string, of: string): Value | undefined =>
      items.find((row) => row['id'] === id && row['of_column'] === of)?.['amount'];
    const [lize] = await rows(`SELECT * FROM fund WHERE evaluation_id = 'fengtai-2023-lize'`);
    expect(amount('fengtai-2024-public-hospitals', 'executed')).toBe(1415.35);
    expect(amount('fengtai-2024-dongtieying', 'received')).toBe(50000);
    expect(amount('fengtai-2024-dongtieying', 'estimate')).toBe(
      amount('fengtai-2024-dongtieying', 'estimate_total'),
    );
    expect(amount('fengtai-2023-lize', 'executed')).toBe(lize?.['executed']);
    expect(
      await rows(
        `SELECT submitted - audited AS reduction, audited - executed AS retention, approved FROM fund WHERE evaluation_id = 'fengtai-2023-lize'`,
      ),
    ).toEqual([
      {
        reduction: amount('fengtai-2023-lize', 'reduction'),
        retention: amount('fengtai-2023-lize', 'retention'),
        approved: 3182.41,
      },
    ]);
  });

  it('gives every row a source and a place in it that exists', async () => {
    for (const table of [
      'evaluation',
      'fund',
      'fund_item',
      'subtotal',
      'indicator',
      'indicator_count',
      'survey',
      'expert_problem',
    ]) {
      expect(
        await rows(
          `SELECT * FROM ${table} WHERE locator IS NULL OR source_id NOT IN (SELECT source_id FROM source)`,
        ),
        table,
      ).toEqual([]);
      const lost = await rows(
        `SELECT locator FROM (SELECT source_id, locator, regexp_extract(locator, '^表(\\d+) · 行(\\d+)$', ['t', 'r']) AS place FROM ${table}) AS p
         WHERE place.t <> '' AND NOT EXISTS (SELECT 1 FROM source_cell c WHERE c.source_id = p.source_id AND c.table_no = CAST(place.t AS INTEGER) AND c."row" = CAST(place.r AS INTEGER))`,
      );
      expect(lost, table).toEqual([]);
    }
  });

  it('prints in its cells the very scores and names of its indicators', async () => {
    const missing = await rows(
      `WITH p AS (SELECT evaluation_id, seq, source_id, level3, score, regexp_extract(locator, '^表(\\d+) · 行(\\d+)$', ['t', 'r']) AS place FROM indicator WHERE is_placeholder IS NOT TRUE)
       SELECT evaluation_id, seq FROM p WHERE place.t <> '' AND (
         NOT EXISTS (SELECT 1 FROM source_cell c WHERE c.source_id = p.source_id AND c.table_no = CAST(place.t AS INTEGER) AND c."row" = CAST(place.r AS INTEGER) AND replace(c.text, chr(10), '') = p.level3)
         OR (score IS NOT NULL AND NOT EXISTS (SELECT 1 FROM source_cell c WHERE c.source_id = p.source_id AND c.table_no = CAST(place.t AS INTEGER) AND c."row" = CAST(place.r AS INTEGER) AND TRY_CAST(c.text AS DECIMAL(18,6)) = p.score)))`,
    );
    expect(missing).toEqual([]);
  });

  it('holds no name or telephone number of an official', async () => {
    for (const table of Object.keys(report.tables)) {
      const text = JSON.stringify(await rows(`SELECT * FROM ${table}`));
      expect(text, table).not.toMatch(/\b64\d{6}\b|\b1[3-9]\d{9}\b/);
    }
    expect(
      await rows(`SELECT c.text FROM source_cell c JOIN source_cell l ON l.source_id = c.source_id AND l.table_no = c.table_no AND l."row" = c."row" AND l.col = c.col - 1
                  WHERE l.text IN ('项目负责人', '联系电话') AND c.text IS NOT NULL AND c.text <> ''`),
    ).toEqual([]);
  });
});
