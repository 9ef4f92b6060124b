import { describe, expect, it } from 'vitest';
import { markedAfter } from '../../../src/ui/table/marking';
import { groupRows, keysBetween } from '../../../src/ui/table/rows';

const groups = [
  { key: '高新技术', group: '自评', items: ['a', 'b', 'c'] },
  { key: '东铁营', group: '第三方', items: ['d', 'e'] },
];
const rows = groupRows(groups, (item) => item);

describe('groupRows', () => {
  it('puts each head before its items', () => {
    expect(rows.map((row) => row.key)).toEqual(['高新技术', 'a', 'b', 'c', '东铁营', 'd', 'e']);
    expect(rows.map((row) => row.kind === 'group')).toEqual([true, false, false, false, true, false, false]);
  });

  it('leaves out the items of a closed group, and says so on its head', () => {
    const closed = groupRows(groups, (item) => item, new Set(['高新技术']));
    expect(closed.map((row) => row.key)).toEqual(['高新技术', '东铁营', 'd', 'e']);
    expect(closed.map((row) => row.kind === 'group' && row.open)).toEqual([false, true, false, false]);
  });
});

it('keysBetween runs both ways and over heads', () => {
  expect(keysBetween(rows, 2, 5)).toEqual(['b', 'c', 'd']);
  expect(keysBetween(rows, 5, 2)).toEqual(['b', 'c', 'd']);
  expect(keysBetween(rows, 6, 99)).toEqual(['e']);
});

describe('markedAfter', () => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
  const marked = new Set(['a']);

  it('Shift takes the range from the anchor instead of what was marked', () => {
    expect(markedAfter(rows, marked, 2, 5, { ...plain, shiftKey: true })).toEqual(new Set(['b', 'c', 'd']));
  });

  it('Ctrl or Cmd adds a row and takes it out again', () => {
    const more = markedAfter(rows, marked, 0, 3, { ...plain, ctrlKey: true });
    expect(more).toEqual(new Set(['a', 'c']));
    expect(markedAfter(rows, more, 0, 3, { ...plain, metaKey: true })).toEqual(marked);
    expect(marked).toEqual(new Set(['a']));
  });

  it('a group head cannot be marked', () => {
    expect(markedAfter(rows, marked, 0, 4, { ...plain, ctrlKey: true })).toEqual(marked);
  });

  it('a plain click unmarks all', () => {
    expect(markedAfter(rows, marked, 0, 2, plain)).toEqual(new Set());
  });
});
