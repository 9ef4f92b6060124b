import { describe, expect, it } from 'vitest';
import { parseLocator, placesOf } from '../../src/dataset';

describe('locators', () => {
  it('read table rows and lines of text', () => {
    expect(parseLocator('表1 · 行7')).toEqual([
      { table: 1, row: 7, col: undefined, text: '表1 · 行7', columns: [] },
    ]);
    expect(parseLocator('第577行 · 三（一）1')[0]).toMatchObject({
      table: undefined,
      row: undefined,
      text: '第577行 · 三（一）1',
    });
    expect(parseLocator('表2 · 行5 · 列3')[0]).toMatchObject({ table: 2, row: 5, col: 3 });
  });

  it('give the place of the columns asked for', () => {
    const locator =
      '第197行 · 一（二）1 [contracted]; 第236行 · 四.2 [applied]; 第202行 · 一（三） [approved, initial_budget]';
    expect(placesOf(locator, ['applied']).map(({ text }) => text)).toEqual(['第236行 · 四.2']);
    expect(placesOf(locator, ['approved', 'contracted'])).toHaveLength(2);
    expect(placesOf(locator, ['nothing'])).toHaveLength(3);
  });
});
