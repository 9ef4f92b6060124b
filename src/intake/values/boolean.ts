import { say } from '../error';
import { asBlank, fold, type Parsed } from './parsed';

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['是', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['否', false],
  ['0', false],
]);

/** A yes or no: `true`, `是`, `1` and their opposites. */
export function parseBoolean(text: string): Parsed<boolean> {
  const blank = asBlank(text);
  if (blank) return blank;
  const value = words.get(fold(text).toLowerCase());
  return value === undefined ? { reason: say('不是「是」或「否」', 'neither yes nor no') } : { value };
}
