import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleError, planOf, runConsole } from '../../src/analysis';
import type { Engine } from '../../src/engine';
import { engines, loadSeeds } from '../support/seeds';

describe.each(engines)('the SQL console on %s', (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeeds(engine);
  }, 60_000);
  afterAll(() => engine.close());

  const fault = async (sql: string): Promise<ConsoleError> => {
    const error: unknown = await runConsole(engine, sql).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof ConsoleError)) throw new Error(`no ConsoleError for ${sql}: ${String(error)}`);
    return error;
  };

  it('answers queries over views and canonical tables', async () => {
    const { table, isCut } = await runConsole(
      engine,
      "SELECT project_name, total_score FROM evaluation WHERE region = '朝阳' ORDER BY total_score -- 从低到高",
    );
    expect(table.rowCount).toBe(5);
    expect(table.rows()[0]).toMatchObject({ total_score: 91.54 });
    expect(isCut).toBe(false);
  });

  it.each([
    'FROM evaluation_view SELECT count(*) AS n',
    'WITH e AS (SELECT 1 AS n) SELECT * FROM e',
    'DESCRIBE evaluation',
    'SUMMARIZE fund',
    'SHOW TABLES',
    'PIVOT indicator ON level1 USING count(*) GROUP BY evaluation_id',
    "SELECT 'read_csv(1)' AS text, 'a; b' AS more",
  ])('runs %s', async (sql) => {
    expect((await runConsole(engine, sql)).table.rowCount).toBeGreaterThan(0);
  });

  it.each([
    'DROP TABLE evaluation',
    'DELETE FROM evaluation',
    'CREATE TABLE x AS SELECT 1',
    'INSERT INTO evaluation (evaluation_id) VALUES (1)',
    'UPDATE evaluation SET total_score = 100',
    "COPY evaluation TO 'out.csv'",
    "ATTACH 'x.db'",
    'SET threads = 4',
    'PRAGMA database_list',
    'SELECT 1); DROP TABLE evaluation; --',
    'SELECT 1; SELECT 2',
    'CALL pragma_version()',
    'INSTALL httpfs',
  ])('refuses %s and changes nothing', async (sql) => {
    await fault(sql);
    expect((await runConsole(engine, 'SELECT count(*) AS n FROM evaluation')).table.first()).toEqual({
      n: 9,
    });
  });

  it.each([
    "SELECT * FROM read_csv('https://example.org/a.csv')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM 'https://example.org/a.parquet'",
    "SELECT * FROM '/etc/passwd.csv'",
    'SELECT * FROM "/etc/passwd.csv"',
    "SELECT * FROM glob('*')",
    "SELECT getenv('HOME')",
    "SELECT * FROM query('SELECT 1')",
    "SELECT * FROM/**/read_blob('*')",
    "SELECT * FROM read_text /* x */ ('*')",
    'SELECT * FROM "read_text"(\'*\')',
  ])('reads no file and no address: %s', async (sql) => {
    expect((await fault(sql)).text.zh).toContain('不能读取文件或网址');
  });

  it('points at the token that is wrong, in the text as written', async () => {
    const error = await fault('SELECT project_name,\n       total_scor\nFROM evaluation');
    expect(error.text.en).toContain('total_scor');
    expect(error.place).toEqual({ offset: 28, line: 2, column: 8 });
    const syntax = await fault('SELECT FROM WHERE');
    expect(syntax.place?.line).toBe(1);
  });

  it('says so where there is nothing to run', async () => {
    expect((await fault('  -- 无')).text.zh).toBe('没有查询语句。');
  });

  it('shows the plan, and can be stopped', async () => {
    expect(await planOf(engine, 'SELECT region, count(*) FROM evaluation GROUP BY region')).toMatch(
      /GROUP_BY/,
    );
    const controller = new AbortController();
    const running = runConsole(
      engine,
      'SELECT count(*) AS n FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3',
      controller.signal,
    );
    setTimeout(() => controller.abort(), 100);
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });
});
