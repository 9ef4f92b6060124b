import { expect, it } from 'vitest';
import { VirtualRows } from '../../../src/ui/table/virtual-rows.svelte';

const layout = { count: 0, heads: [], rowHeight: 28, headHeight: 30, top: 28 };

it('is as high as its rows and heads together', () => {
  const rows = new VirtualRows();
  rows.update({ ...layout, count: 10_000, heads: [0, 5000] }, 0);
  expect(rows.total).toBe(9998 * 28 + 2 * 30);
});

it('measures again when as many rows come with other heads, or higher ones', () => {
  const rows = new VirtualRows();
  rows.update({ ...layout, count: 100, heads: [0] }, 0);
  rows.update({ ...layout, count: 100, heads: [0, 10, 20] }, 0);
  expect(rows.total).toBe(97 * 28 + 3 * 30);
  rows.update({ ...layout, count: 100, heads: [], rowHeight: 36 }, 0);
  expect(rows.total).toBe(3600);
});

it('builds nothing before it stands on a page, and holds at least one row a screen', () => {
  const rows = new VirtualRows();
  rows.update({ ...layout, count: 100 }, 0);
  expect(rows.items).toEqual([]);
  expect(rows.page).toBe(1);
  expect(() => rows.reveal(50)).not.toThrow();
});
