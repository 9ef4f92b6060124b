import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EngineError, literal, type Engine } from '../../src/engine';
import { openNative, openWasmInNode } from '../../src/engine/node';
import { hasNative } from './engines';

const SET_UP = [
  'CREATE TABLE evaluation (id VARCHAR, region VARCHAR, year INTEGER, score DECIMAL(18,6), grade VARCHAR)',
  `INSERT INTO evaluation VALUES
     ('fengtai-1', '丰台', 2023, 92.6, '优'), ('fengtai-2', '丰台', 2023, 88.45, '良'),
     ('fengtai-3', '丰台', 2024, 95.23, '优'), ('chaoyang-1', '朝阳', 2024, 98.54, NULL),
     ('chaoyang-2', '朝阳', 2024, NULL, NULL), ('chaoyang-3', '朝阳', 2023, 79.999999, '中')`,
  'CREATE TABLE fund (id VARCHAR, approved DECIMAL(18,6), executed DECIMAL(18,6), spent_on DATE)',
  `INSERT INTO fund VALUES ('fengtai-1', 1500, 1415.35, '2024-11-30'), ('fengtai-2', 6846.9705, 0, NULL),
     ('fengtai-3', 0, 12.5, '2023-12-25'), ('chaoyang-1', 400, 181.6, '2024-10-31')`,
];

const QUERIES: readonly string[] = [
  // Types
  'SELECT 1::TINYINT a, 2::SMALLINT b, 3::INTEGER c, 4::BIGINT d, 5::HUGEINT e',
  'SELECT 1::UTINYINT a, 2::USMALLINT b, 3::UINTEGER c, 4::UBIGINT d',
  'SELECT (9007199254740991 + i)::BIGINT n, (-9007199254740991 - i)::BIGINT m FROM range(3) t(i)',
  'SELECT 170141183460469231731687303715884105727::HUGEINT a, (-170141183460469231731687303715884105727)::HUGEINT b',
  '-- unsigned\nSELECT 18446744073709551615::UBIGINT a',
  'SELECT 0.1::FLOAT f, 0.1::DOUBLE d, 1e300 e, -0.0::DOUBLE z',
  'SELECT true t, false f, NULL::BOOLEAN n, i % 3 = 1 b FROM range(20) t(i)',
  "SELECT '绩效透镜' zh, '' blank, 'é' accent, '🙂' emoji, NULL::VARCHAR missing",
  "SELECT '\\xAA\\x00A\\x27'::BLOB bytes",
  'SELECT NULL n, [] e, [NULL] l',
  // Decimals
  'SELECT 1.5::DECIMAL(4,1) a, -1.25::DECIMAL(9,2) b, 6846.9705::DECIMAL(18,6) c, 12345678901234567890.5::DECIMAL(38,2) d',
  'SELECT [1.5, NULL, -2.25]::DECIMAL(18,6)[] l, {a: 0.000001::DECIMAL(18,6), b: [1.1]} s',
  'SELECT sum(score) total, avg(score) mean, sum(year) y, count(*) n FROM evaluation',
  'SELECT (i - 5) * 0.1::DECIMAL(18,6) d, CASE WHEN i % 2 = 0 THEN (i - 5)::DECIMAL(38,10) END e FROM range(10) t(i)',
  // Dates and times
  "SELECT DATE '2024-02-29' a, DATE '0001-01-01' b, DATE '1969-12-31' c, NULL::DATE d, DATE 'infinity' e, DATE '12024-01-01' f",
  "SELECT TIMESTAMP '2024-10-31 23:59:59' a, TIMESTAMP '1969-12-31 23:59:59.999999' b, TIMESTAMP '-infinity' c",
  "SELECT TIMESTAMP_S '2024-02-03 04:05:06' s, TIMESTAMP_MS '2024-02-03 04:05:06.5' ms, TIMESTAMP_NS '2024-02-03 04:05:06.123456789' ns",
  "SELECT TIMESTAMPTZ '2024-02-03 04:05:06+00' z, TIME '04:05:06.5' t",
  "SELECT INTERVAL '14 months 3 days' a, TIMESTAMP '2024-03-01' - TIMESTAMP '2024-02-28 12:00:00' b, INTERVAL '-2 seconds' c",
  'SELECT CASE WHEN i % 2 = 0 THEN INTERVAL (i) DAY END v FROM range(5) t(i)',
  "SELECT id, spent_on, spent_on - DATE '2024-01-01' AS n, year(spent_on) y FROM fund ORDER BY id",
  // Nested
  'SELECT [i, NULL, i * 2] l, [[i], []] ll FROM range(3) t(i)',
  'SELECT x FROM (SELECT [1, 2] x UNION ALL SELECT NULL UNION ALL SELECT []) ORDER BY x',
  'SELECT {a: 1, "指标": \'x\', "2024": 1.5, "2023": NULL} s, NULL::STRUCT(a INTEGER) n',
  "SELECT MAP {'k': 1, '分值': 2} m, [1, 2, 3]::INTEGER[3] a",
  "SELECT [{a: 1, b: ['x', NULL]}, NULL] l, [DATE '2024-01-01'] d, [true, false, NULL] b",
  'SELECT region, list(grade ORDER BY id) grades, list(score ORDER BY id) scores FROM evaluation GROUP BY region ORDER BY region',
  // Aggregates, windows, filters
  "SELECT region, count(*) FILTER (WHERE grade = '优') best, max(score) FILTER (WHERE year = 2024) top FROM evaluation GROUP BY ALL ORDER BY ALL",
  'SELECT id, rank() OVER (PARTITION BY region ORDER BY score DESC NULLS LAST) r, lag(score) OVER (ORDER BY id) b FROM evaluation ORDER BY id',
  'SELECT quantile_cont(score, [0.25, 0.5, 0.75]) q, median(score) m, quantile_disc(score, 0.5) d FROM evaluation',
  'SELECT stddev(score) s, var_pop(score) v, mode(grade) g, corr(score, year) c, approx_count_distinct(id) n FROM evaluation',
  'PIVOT evaluation ON year USING avg(score) GROUP BY region ORDER BY region',
  'SELECT region, grade, count(*) n FROM evaluation GROUP BY ROLLUP (region, grade) ORDER BY ALL NULLS FIRST',
  'SELECT e.id, round(f.executed / f.approved, 4) rate FROM evaluation e LEFT JOIN fund f USING (id) ORDER BY e.id',
  // No number: NULL, NaN, infinities, division by zero
  "SELECT 5 / 0 a, 5 // 0 b, 5 % 0 c, 5.5 / 0 d, 0 / 0 e, 1e308 * 10 f, 'nan'::DOUBLE g, '-inf'::FLOAT h",
  "SELECT ['nan'::DOUBLE, 1, 'inf'::DOUBLE] l, CASE WHEN i = 1 THEN 'nan'::DOUBLE ELSE i END d FROM range(3) t(i)",
  'SELECT sum(score) s, max(id) m, list(id) l FROM evaluation WHERE false',
  // Text
  "SELECT length('绩效') n, substr('财政评价', 3) s, regexp_extract('≤1500万元', '[0-9.]+') r, upper('abc') u, strip_accents('é') a",
  "SELECT string_split('产出;效益;满意度', ';') parts, replace('95.23%', '%', '') p, TRY_CAST('九十' AS DOUBLE) t, md5('指标') h",
  "SELECT format('{:.2f}%', 95.234) f, printf('%d 万元', 1500) p, concat_ws('·', '表1', NULL, '行3') w, 'x' LIKE '_' l",
  // Shape
  'SELECT 1 a, 2 a, 3 "a b"',
  'SELECT 1 WHERE false',
  'SELECT i, i * i FROM range(5000) t(i)',
  'SHOW TABLES',
  'DESCRIBE evaluation',
  'SUMMARIZE evaluation',
  'CREATE OR REPLACE TABLE scratch AS SELECT 1 i',
  'INSERT INTO scratch VALUES (2), (3)',
  'UPDATE scratch SET i = i + 1',
  'DROP TABLE scratch',
  "SELECT current_setting('threads') t, current_setting('preserve_insertion_order') p",
  'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT sum(n) s FROM t;',
];

const FAILURES: readonly string[] = [
  "SELECT '得分', nope FROM evaluation",
  "SELECT score\nFROM evaluation\nWHERE region = '丰台' AND 缺 > 1",
  'SELEC 1',
  'SELECT (1',
  "SELECT '没完",
  'SELECT 1; SELECT 2',
  '-- nothing',
  'SELECT * FROM 没有',
  "SELECT '数据' || nope(1)",
  "SELECT '中'::INTEGER",
  "SELECT grade::DECIMAL(18,6) FROM evaluation WHERE id = 'fengtai-1'",
  'SELECT sqrt(-1)',
  "SELECT error('LINE 1: 自己写的\n ^')",
  'SELECT 200::TINYINT',
  'SELECT sum(id) FROM evaluation',
  "FROM read_csv('no-such-file.csv')",
  'CREATE TABLE evaluation (i INTEGER)',
  `SELECT ${'score + '.repeat(60)} '${'分值'.repeat(40)}' || nope, ${'score, '.repeat(60)} 1 FROM evaluation`,
  'SELECT 5::UHUGEINT a',
  'SELECT [5::BIGNUM] a',
  "SELECT 'b'::ENUM('a', 'b') e",
  'SELECT union_value(k := 1) u',
];

interface Outcome {
  readonly columns?: readonly unknown[];
  readonly rowCount?: number;
  readonly error?: Pick<EngineError, 'code' | 'message' | 'place' | 'sql'>;
}

async function outcome(engine: Engine, sql: string): Promise<Outcome> {
  try {
    const { columns, rowCount } = await engine.query(sql);
    return {
      rowCount,
      columns: columns.map(({ name, type, values }) => ({ name, type, values: Array.from(values) })),
    };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { error: { code: error.code, message: error.message, place: error.place, sql: error.sql } };
  }
}

describe.skipIf(!hasNative)('the two engines answer alike (needs @duckdb/node-api)', () => {
  let wasm: Engine;
  let native: Engine;
  beforeAll(async () => {
    [wasm, native] = await Promise.all([openWasmInNode(), openNative({ threads: 1 })]);
    for (const engine of [wasm, native]) await engine.run(SET_UP);
  });
  afterAll(() => Promise.all([wasm.close(), native.close()]));

  it('and are the same DuckDB, patches apart', () => {
    const release = /^v\d+\.\d+/;
    expect(release.exec(wasm.version)?.[0]).toBe(release.exec(native.version)?.[0]);
  });

  it.each(QUERIES)('%s', async (sql) => {
    const answer = await outcome(native, sql);
    expect(answer.error).toBeUndefined();
    expect(await outcome(wasm, sql)).toEqual(answer);
  });

  it.each(FAILURES)('fails with %s', async (sql) => {
    const answer = await outcome(native, sql);
    expect(answer.error).toBeDefined();
    expect(await outcome(wasm, sql)).toEqual(answer);
  });

  it('on a CSV file, with its rejects', async () => {
    const csv = '\ufeff项目,得分,日期\r\n"老旧小区,修缮",91.0,2024-11-30\r\n缺列\r\n雨污分流,95.23%,\r\n';
    const read = async (engine: Engine): Promise<Outcome[]> => {
      const file = await engine.registerFile('自评表 (1).csv', new TextEncoder().encode(csv));
      const columns = "{'项目': 'VARCHAR', '得分': 'VARCHAR', '日期': 'VARCHAR'}";
      const options = `auto_detect=false, header=true, null_padding=true, store_rejects=true, columns=${columns}`;
      const rows = await outcome(engine, `SELECT * FROM read_csv(${literal(file)}, ${options})`);
      return [rows, await outcome(engine, 'SELECT line, column_name, error_type FROM reject_errors')];
    };
    const answer = await read(native);
    expect(answer[0]?.rowCount).toBe(3);
    expect(await read(wasm)).toEqual(answer);
  });
});
