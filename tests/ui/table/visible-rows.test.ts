import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsToBuild, stickyHead } from '../../../src/ui/table/visible-rows';

const range = (startIndex: number, endIndex: number, count = 1000, overscan = 2) => ({
  startIndex,
  endIndex,
  overscan,
  count,
});

it('builds the rows on screen with a margin, stopped at both ends', () => {
  expect(rowsToBuild(range(10, 14), [], 12)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16]);
  expect(rowsToBuild(range(0, 2, 4), [], 0)).toEqual([0, 1, 2, 3]);
});

it('adds the head of the group that is scrolled into, and no other', () => {
  expect(rowsToBuild(range(100, 101), [0, 40, 95, 200], 100)).toEqual([95, 98, 99, 100, 101, 102, 103]);
});

it('keeps the focused row built wherever it is', () => {
  expect(rowsToBuild(range(500, 501), [], 3)[0]).toBe(3);
  expect(rowsToBuild(range(5, 6), [], 900).at(-1)).toBe(900);
});

it('ignores a focused row that is no longer there', () => {
  expect(rowsToBuild(range(0, 3, 4), [0], 7)).toEqual([0, 1, 2, 3]);
  expect(rowsToBuild(range(0, 3, 4), [0], -1)).toEqual([0, 1, 2, 3]);
});

it('is ascending, without doubles, inside the table and covers the screen', () => {
  const situation = fc.record({
    count: fc.integer({ min: 1, max: 400 }),
    a: fc.nat(399),
    b: fc.nat(399),
    active: fc.integer({ min: -1, max: 420 }),
    heads: fc.uniqueArray(fc.nat(399)).map((list) => list.sort((x, y) => x - y)),
  });
  fc.assert(
    fc.property(situation, ({ count, a, b, active, heads }) => {
      const [start, end] = [Math.min(a, b) % count, Math.max(a, b) % count].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const rows = rowsToBuild(range(start, end, count), heads, active);
      expect(rows).toEqual([...new Set(rows)].sort((x, y) => x - y));
      expect(rows.every((row) => row >= 0 && row < count)).toBe(true);
      for (let row = start; row <= end; row += 1) expect(rows).toContain(row);
    }),
  );
});

it('finds the head a row belongs to, as a plain search does', () => {
  const heads = fc.uniqueArray(fc.nat(200)).map((list) => list.sort((x, y) => x - y));
  fc.assert(
    fc.property(heads, fc.nat(220), (list, row) => {
      expect(stickyHead(list, row)).toBe(list.filter((head) => head <= row).at(-1));
    }),
  );
});
