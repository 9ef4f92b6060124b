import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EngineError, literal, type Engine } from '../../src/engine';
import { engines } from './engines';

/** Runs for minutes unless it is stopped. */
const ENDLESS = 'SELECT count(*) n FROM range(10000000) a(i), range(100000) b(j) WHERE (a.i * b.j) % 7 = 3';

async function failure(promise: Promise<unknown>): Promise<EngineError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof EngineError)) throw new Error(`expected an EngineError, got ${String(error)}`);
  return error;
}

describe.each(engines)('the $kind engine', ({ kind, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it('says what it is', () => {
    expect(engine.kind).toBe(kind);
    expect(engine.version).toMatch(/^v\d+\.\d+\.\d+/);
  });

  it('rejects with what is wrong in a statement of several, in that statement', async () => {
    const script =
      'CREATE TABLE a1 (i INTEGER); CREATE TABLE a2 (i INTEGER);\nINSERT INTO a2 SELECT 缺; DROP TABLE a1';
    expect(await failure(engine.run(script))).toMatchObject({
      code: 'bind',
      sql: 'INSERT INTO a2 SELECT 缺',
      place: { offset: 22, line: 1, column: 23 },
    });
    expect((await engine.query('SHOW TABLES')).column('name')).toEqual(['a1', 'a2']);
    await engine.run(['DROP TABLE a1', 'DROP TABLE a2']);
  });

  it('runs all statements on one connection, and undoes what was not committed', async () => {
    await engine.run(
      'BEGIN; CREATE TABLE never (i INTEGER); CREATE TEMP TABLE t AS SELECT 1 i; SELECT * FROM t',
    );
    expect((await failure(engine.query('SELECT * FROM never'))).code).toBe('bind');
  });

  it('returns the rows of one statement only', async () => {
    expect((await engine.query('SELECT 1 AS n;')).rows()).toEqual([{ n: 1 }]);
    expect(await failure(engine.query('SELECT 1; SELECT 2'))).toMatchObject({ code: 'syntax' });
    expect(await failure(engine.query('-- none'))).toMatchObject({ code: 'syntax' });
  });

  it('rejects at once under a signal that is aborted already', async () => {
    const signal = AbortSignal.abort();
    const rejections = await Promise.all([
      failure(engine.query('SELECT 1', signal)),
      failure(engine.run('CREATE TABLE unwanted (i INTEGER)', signal)),
      failure(engine.insertText('unwanted', [], signal)),
    ]);
    expect(rejections.map(({ code }) => code)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect((await failure(engine.query('SELECT * FROM unwanted'))).code).toBe('bind');
  });

  it('stops a running statement when its signal aborts, and works on', async () => {
    const controller = new AbortController();
    const stopped = failure(engine.query(ENDLESS, controller.signal));
    setTimeout(() => controller.abort(), 150);
    expect(await stopped).toMatchObject({ code: 'cancelled', sql: ENDLESS });
    expect((await engine.query('SELECT 42 AS n')).first()).toEqual({ n: 42 });
  });

  it('stops a script at the statement that runs', async () => {
    const controller = new AbortController();
    const stopped = failure(
      engine.run(['CREATE TABLE first_of_two (i INTEGER)', ENDLESS], controller.signal),
    );
    setTimeout(() => controller.abort(), 150);
    expect(await stopped).toMatchObject({ code: 'cancelled', sql: ENDLESS });
    await engine.run('DROP TABLE first_of_two');
  });

  it('runs queries side by side', async () => {
    const sums = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => engine.query(`SELECT sum(i * ${n}) s FROM range(100000) t(i)`)),
    );
    expect(sums.map((result) => result.first()?.['s'])).toEqual([1, 2, 3, 4, 5].map((n) => n * 4999950000));
  });

  it('reads registered files under names that are never used twice', async () => {
    const read = (name: string): Promise<unknown> =>
      engine
        .query(`FROM read_csv(${literal(name)}, auto_detect=false, header=false, columns={'v': 'VARCHAR'})`)
        .then((result) => result.column('v'));
    const bytes = new TextEncoder().encode('一\n');
    const first = await engine.registerFile("乡镇*/?'1.csv", bytes);
    const second = await engine.registerFile("乡镇*/?'1.csv", new Blob(['二\n三\n']));
    expect(first).not.toBe(second);
    expect([await read(first), await read(second)]).toEqual([['一'], ['二', '三']]);
    expect(new TextDecoder().decode(bytes)).toBe('一\n');
    await engine.dropFile(first);
    expect((await failure(read(first))).code).toBe('other');
    expect(await read(second)).toEqual(['二', '三']);
    await engine.dropFile(second);
  });

  it('drops files it does not know without complaint', async () => {
    await expect(engine.dropFile('1_没有.csv')).resolves.toBeUndefined();
  });

  it('inserts text in the order of its columns, with NULL, replacing the table', async () => {
    const table = '指标 "值"';
    await engine.insertText(table, [{ name: 'old', values: ['x'] }]);
    await engine.insertText(table, [
      { name: '2024', values: ['≥95%', null, '', '🙂 "引号", 换行\n'] },
      { name: '2023', values: [null, null, 'NULL', "'"] },
      { name: '名称', values: ['a', 'b', 'c', 'd'] },
    ]);
    const { columns, rowCount } = await engine.query('FROM "指标 ""值"""');
    expect(rowCount).toBe(4);
    expect(columns).toEqual([
      { name: '2024', type: 'VARCHAR', values: ['≥95%', null, '', '🙂 "引号", 换行\n'] },
      { name: '2023', type: 'VARCHAR', values: [null, null, 'NULL', "'"] },
      { name: '名称', type: 'VARCHAR', values: ['a', 'b', 'c', 'd'] },
    ]);
  });

  it('inserts more rows than it hands over at a time, and none', async () => {
    const values = Array.from({ length: 20_001 }, (_, row) => (row % 3 === 0 ? null : `第${row}行`));
    await engine.insertText('many', [{ name: 'v', values }]);
    expect((await engine.query('SELECT v FROM many')).column('v')).toEqual(values);
    await engine.insertText('many', [{ name: 'v', values: [] }]);
    expect((await engine.query('SELECT count(*) n FROM many')).first()).toEqual({ n: 0 });
  });

  it('leaves a table as it was where an insert fails or is cancelled', async () => {
    await engine.insertText('kept', [{ name: 'v', values: ['old'] }]);
    const uneven = [
      { name: 'a', values: ['1', '2'] },
      { name: 'b', values: ['1'] },
    ];
    expect((await failure(engine.insertText('kept', uneven))).message).toContain('column b has 1 values');
    const controller = new AbortController();
    const values = new Array<string>(200_000).fill('新');
    const stopped = failure(engine.insertText('kept', [{ name: 'v', values }], controller.signal));
    setTimeout(() => controller.abort(), 0);
    expect((await stopped).code).toBe('cancelled');
    expect((await engine.query('FROM kept')).rows()).toEqual([{ v: 'old' }]);
  });

  it('is without value once closed', async () => {
    const other = await open();
    const running = failure(other.query(ENDLESS));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.close();
    await other.close();
    expect((await running).code).toBe('unavailable');
    expect((await failure(other.query('SELECT 1'))).code).toBe('unavailable');
    expect((await failure(other.registerFile('a.csv', new Uint8Array()))).code).toBe('unavailable');
    expect((await failure(other.dropFile('a.csv'))).code).toBe('unavailable');
  });
});
