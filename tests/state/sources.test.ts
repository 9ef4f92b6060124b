import { describe, expect, it } from 'vitest';
import type { IntakeSource } from '../../src/intake';
import { choicesFor, withChoices } from '../../src/state/sources';

const content = new Uint8Array();
const sources: readonly IntakeSource[] = [
  { path: '汇总.csv', content },
  { path: '归档.zip', content },
];

describe('what is said of a file', () => {
  it('is kept with it, and taken back where it is undefined', () => {
    const said = withChoices(sources, '汇总.csv', { encoding: 'gb18030' });
    expect(choicesFor(said, '汇总.csv').encoding).toBe('gb18030');
    expect(
      choicesFor(withChoices(said, '汇总.csv', { encoding: undefined }), '汇总.csv').encoding,
    ).toBeUndefined();
    expect(choicesFor(said, '归档.zip').encoding).toBeUndefined();
  });

  it('is kept with the archive the file is in', () => {
    const first = withChoices(sources, '归档.zip/2024/表.csv', { encoding: 'gb18030' });
    const both = withChoices(first, '归档.zip/2024/表.csv', { tables: {} });
    expect(both[1]?.members).toEqual({ '归档.zip/2024/表.csv': { encoding: 'gb18030', tables: {} } });
    expect(choicesFor(both, '归档.zip/2024/表.csv')).toEqual({ encoding: 'gb18030', tables: {} });
    expect(both[0]).toBe(sources[0]);
  });

  it('is nothing of a file that is not there', () => {
    expect(choicesFor(sources, '别的.csv')).toEqual({});
    expect(withChoices(sources, '别的.csv', { encoding: 'gb18030' })).toEqual(sources);
  });
});
