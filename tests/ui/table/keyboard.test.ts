import { expect, it } from 'vitest';
import { rowForKey } from '../../../src/ui/table/keyboard';

it.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 14],
  ['PageUp', 50, 41],
  ['Home', 5, 0],
  ['End', 5, 99],
])('%s leads from %i to %i', (key, from, to) => {
  expect(rowForKey(key, from, 100, 10)).toBe(to);
});

it('stops at both ends', () => {
  expect(rowForKey('ArrowUp', 0, 100, 10)).toBe(0);
  expect(rowForKey('PageDown', 95, 100, 10)).toBe(99);
});

it('pages by at least one row, however low the table', () => {
  expect(rowForKey('PageDown', 5, 100, 1)).toBe(6);
});

it('leaves other keys and empty tables alone', () => {
  expect(rowForKey('Enter', 5, 100, 10)).toBeUndefined();
  expect(rowForKey('toString', 5, 100, 10)).toBeUndefined();
  expect(rowForKey('ArrowDown', 0, 0, 10)).toBeUndefined();
});
