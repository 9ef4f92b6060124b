import { describe, expect, it } from 'vitest';

import { statements } from '../../src/engine/statements';

describe('statements', () => {
  it('returns a single statement untouched, semicolon and blanks included', () => {
    expect(statements('\n-- 一\nSELECT 1;\n')).toEqual(['\n-- 一\nSELECT 1;\n']);
  });

  it('splits at semicolons and drops pieces without content', () => {
    expect(statements('BEGIN; ; CREATE TABLE t (i INT);\n\nCOMMIT; -- 完\n')).toEqual([
      'BEGIN',
      'CREATE TABLE t (i INT)',
      'COMMIT',
    ]);
    expect(statements(' ; -- nothing; here\n /* nor; here */')).toEqual([]);
  });

  it.each([
    ['quoted text', "SELECT ';', 'a'';b'"],
    ['quoted names', 'SELECT 1 AS "a;""b;"'],
    ['line comments', 'SELECT 1 -- ;\n + 1'],
    ['nested block comments', 'SELECT /* ; /* ; */ ; */ 1'],
    ['escape strings', String.raw`SELECT E'\';', e'\\'`],
    ['dollar quotes', 'SELECT $$;$$, $标签$ ; $$ ; $标签$'],
    ['quotes in comments', "SELECT 1 -- don't;\n"],
    ['text that never ends', "SELECT 'a; b"],
  ])('keeps semicolons in %s', (_, sql) => {
    expect(statements(sql)).toEqual([sql]);
    expect(statements(`SELECT 0; ${sql}`)).toEqual(['SELECT 0', sql.trim()]);
  });

  it('ends a plain string at its quote even behind a backslash or a name ending in e', () => {
    expect(statements(String.raw`SELECT 'a\'; SELECT 2`)).toEqual([String.raw`SELECT 'a\'`, 'SELECT 2']);
    expect(statements(String.raw`SELECT date'\'; SELECT 2`)).toEqual([
      String.raw`SELECT date'\'`,
      'SELECT 2',
    ]);
  });

  it('takes a dollar inside a name or a parameter for what it is', () => {
    expect(statements('SELECT a$$; SELECT $1; SELECT b$$')).toEqual([
      'SELECT a$$',
      'SELECT $1',
      'SELECT b$$',
    ]);
  });
});
