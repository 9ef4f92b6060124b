import { describe, expect, it } from 'vitest';

import { EngineError } from '../../src/engine';
import { engineError } from '../../src/engine/failure';

describe('engineError', () => {
  it.each([
    ['Parser Error: syntax error at or near "selec"', 'syntax', 'syntax error at or near "selec"'],
    [
      'Binder Error: Referenced column "x" not found\nCandidate bindings: "i"',
      'bind',
      'Referenced column "x" not found',
    ],
    ['Catalog Error: Table with name nope does not exist!', 'bind', 'Table with name nope does not exist!'],
    [
      "Conversion Error: Could not convert string 'a' to INT32",
      'value',
      "Could not convert string 'a' to INT32",
    ],
    ['Out of Range Error: cannot take square root', 'value', 'cannot take square root'],
    ['Invalid Input Error: boom: Error: twice', 'value', 'boom: Error: twice'],
    ['INTERRUPT Error: Interrupted!', 'cancelled', 'Interrupted!'],
    ['query was canceled', 'cancelled', 'query was canceled'],
    ['Out of Memory Error: failed to allocate data', 'memory', 'failed to allocate data'],
    ['std::bad_alloc', 'memory', 'std::bad_alloc'],
    ['FATAL Error: Failed: database has been invalidated', 'fatal', 'Failed: database has been invalidated'],
    ['INTERNAL Error: Attempted to access index 3', 'fatal', 'Attempted to access index 3'],
    ['IO Error: No files found', 'other', 'No files found'],
    ['something else', 'other', 'something else'],
  ])('reads %s', (text, code, message) => {
    expect(engineError(new Error(text))).toMatchObject({ code, message, place: undefined });
  });

  it('reads the JSON form that some calls of DuckDB-WASM answer with', () => {
    const text =
      '{"exception_type":"Catalog","exception_message":"Table with name \\"指标\\" does not exist!\\nDid you mean?","position":"3"}';
    expect(engineError(new Error(text))).toMatchObject({
      code: 'bind',
      message: 'Table with name "指标" does not exist!',
    });
  });

  it('takes a trap of the wasm module as fatal, or as memory where it says so', () => {
    const trap = (message: string): Error => Object.assign(new Error(message), { name: 'RuntimeError' });
    expect(engineError(trap('memory access out of bounds')).code).toBe('fatal');
    expect(engineError(trap('Aborted(OOM)')).code).toBe('memory');
  });

  it('keeps the statement, the place and the original', () => {
    const sql = "SELECT '分值', x";
    const cause = new Error(`Binder Error: no x\n\nLINE 1: ${sql}\n                        ^`);
    const error = engineError(cause, sql);
    expect(error).toMatchObject({ sql, cause, place: { offset: 14, line: 1, column: 15 } });
  });

  it('returns an EngineError as it is', () => {
    const error = new EngineError('cancelled', 'x');
    expect(engineError(error, 'SELECT 1')).toBe(error);
  });
});
