import { describe, expect, test } from 'vitest';
import { candidatesFor, dictionary, fieldNamed, fields, sureFrom } from '../../../src/intake/mapping';

describe('the dictionary', () => {
  test('has hundreds of wordings, each once per field and place', () => {
    const words = dictionary.flatMap(({ words: list }) => list);
    expect(new Set(words).size).toBeGreaterThan(1000);
    for (const { words: list, field } of dictionary) expect(new Set(list).size, field).toBe(list.length);
  });

  test('names fields that exist', () => {
    for (const { field } of dictionary) {
      expect(field === 'none' || field === 'personal' || fieldNamed(field) !== undefined, field).toBe(true);
    }
  });

  test('is sure of its sure words, and of no other', () => {
    for (const { field, certainty, grain, under, words } of dictionary) {
      if (under !== undefined) continue;
      for (const word of words) {
        for (const where of grain === undefined ? (['project', 'indicator'] as const) : [grain]) {
          const [first] = candidatesFor([word], where);
          if (certainty === 'sure') expect([word, first?.field], where).toEqual([word, field]);
          const found = candidatesFor([word], where).find((one) => one.field === field);
          const isSure = (found?.confidence ?? 0) >= sureFrom;
          expect([word, isSure], where).toEqual([word, certainty === 'sure']);
        }
      }
    }
  });

  test('knows every field by its id', () => {
    for (const { id } of fields) {
      expect(candidatesFor([id], 'project')[0]).toMatchObject({ field: id, confidence: 1 });
    }
  });

  test('knows canonical English columns', () => {
    const project =
      'project_name region year department unit kind evaluator total_score grade goal outcome progress';
    for (const name of project.split(' ')) {
      expect(candidatesFor([name], 'project')[0]?.field, name).toBe(`evaluation.${name}`);
    }
    const money =
      'applied approved initial_budget adjusted_budget received returned contracted executed submitted audited';
    for (const name of money.split(' ')) {
      expect(candidatesFor([name.toUpperCase()], 'project')[0]?.field, name).toBe(`fund.${name}`);
    }
    for (const name of 'level1 level2 level3 measure target plan actual weight score reason'.split(' ')) {
      expect(candidatesFor([name], 'indicator')[0]?.field, name).toBe(`indicator.${name}`);
    }
  });

  test('words that mean two fields are left to a person', () => {
    expect(candidatesFor(['预算数'], 'project').map(({ field, confidence }) => [field, confidence])).toEqual([
      ['fund.initial_budget', 0.5],
      ['fund.adjusted_budget', 0.5],
    ]);
  });
});
