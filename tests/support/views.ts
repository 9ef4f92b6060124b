import { readViewSql } from '../../src/cli/files';
import { materialiseViews } from '../../src/dataset';
import type { Engine, Value } from '../../src/engine';
import { load } from '../../src/intake';

/** Loads CSV texts by file name into `engine`, computes the views and returns the rows of `sql`. */
export async function viewRows(
  engine: Engine,
  files: Readonly<Record<string, string>>,
  sql: string,
): Promise<Record<string, Value>[]> {
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    content: new TextEncoder().encode(text),
  }));
  await load(engine, sources, {});
  await materialiseViews(engine, readViewSql());
  return (await engine.query(sql)).rows();
}
