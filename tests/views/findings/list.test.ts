import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../../../src/state';
import { activeFilters, clearings, withoutValue } from '../../../src/views/findings/active-filters';
import { exportNotes, findingRows, unknownTable } from '../../../src/views/findings/export-rows';
import { facetsOf, type FacetModel, type FacetName } from '../../../src/views/findings/facets';
import { findingText } from '../../../src/views/findings/finding-text';
import { groupFindings, type Grouping } from '../../../src/views/findings/grouping';
import { byEvaluation, relatedFindings } from '../../../src/views/findings/related';
import { unknownLines, unknownTotal } from '../../../src/views/findings/unknown-rows';
import { groupWords } from '../../../src/views/findings/words';
import { hightech, seedFindings, wordsOnly, type SeedFindings } from './seed-findings';

let seeds: SeedFindings;
beforeAll(async () => {
  seeds = await seedFindings();
});
afterAll(() => seeds.engine.close());

const app = wordsOnly();
const group = (by: Grouping) => groupFindings(seeds.findings, by, groupWords(app));

describe('grouping', () => {
  it.each<Grouping>(['project', 'rule', 'region'])(
    'by %s loses and repeats nothing, and counts right',
    (by) => {
      const groups = group(by);
      const listed = groups.flatMap(({ items }) => items.map(({ fingerprint }) => fingerprint));
      expect([...listed].sort()).toEqual(seeds.findings.map(({ fingerprint }) => fingerprint).sort());
      for (const { group: head, items } of groups) {
        expect(head.counts.high + head.counts.medium + head.counts.low).toBe(items.length);
        expect(head.counts.high).toBe(items.filter(({ severity }) => severity === 'high').length);
      }
    },
  );

  it('puts projects with the most severe findings first and keeps the order inside', () => {
    const groups = group('project');
    const highs = groups.map(({ group: head }) => head.counts.high);
    expect(highs).toEqual([...highs].sort((a, b) => b - a));
    const order = new Map(seeds.findings.map((finding, index) => [finding, index]));
    for (const { items } of groups) {
      const places = items.map((finding) => order.get(finding)!);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('never ranks regions: they come by name, each kind of evaluation for itself', () => {
    const heads = group('region').map(({ group: head }) => [head.name, head.kind]);
    expect(heads.slice(0, 2)).toEqual([
      ['朝阳', 'self'],
      ['丰台', 'third'],
    ]);
    for (const [name] of heads.slice(2)) expect(name).toBe('整个数据集');
  });

  it('says region, year and kind of a project', () => {
    const head = group('project').find(({ items }) => items[0]!.hit.evaluation_id === hightech)!.group;
    expect(head).toMatchObject({ detail: '朝阳 · 2020', kind: 'self' });
  });
});

const facetSource = (filters: Filters) => ({
  findings: seeds.findings,
  filters,
  textOf: () => '',
  labelOf: (_: string, value: string) => value,
});
const facet = (filters: Filters, name: FacetName): FacetModel =>
  facetsOf(facetSource(filters)).find((each) => each.name === name)!;
const countsOf = (model: FacetModel): Record<string, number> =>
  Object.fromEntries(model.options.map(({ value, count }) => [value, count]));

describe('facets', () => {
  it('counts under the other filters, not under their own', () => {
    const severe = { ...noFilters, severity: ['high'] as const };
    expect(countsOf(facet(severe, 'severity'))).toEqual(countsOf(facet(noFilters, 'severity')));
    const years = Object.values(countsOf(facet(severe, 'year'))).reduce((sum, n) => sum + n, 0);
    expect(years).toBe(seeds.findings.filter(({ severity }) => severity === 'high').length);
  });

  it('keeps a value in force that nothing has', () => {
    const model = facet({ ...noFilters, year: ['1999'] }, 'year');
    expect(model.options).toContainEqual({ value: '1999', label: '1999', count: 0 });
    expect(model.selected.has('1999')).toBe(true);
  });

  it('lists a blank department last', () => {
    expect(facet(noFilters, 'department').options.at(-1)!.value).toBe('');
  });

  it('turns 朝阳 · 自评 into a region and a kind', () => {
    const pair = facet(noFilters, 'regionKind').options.find(({ label }) => label === '朝阳 · self')!;
    expect(facet(noFilters, 'regionKind').turned(pair.value)).toMatchObject({
      region: ['朝阳'],
      kind: ['self'],
    });
    expect(pair.count).toBe(seeds.findings.filter(({ hit }) => hit.region === '朝阳').length);
  });
});

describe('filters in force', () => {
  const dead: Filters = { ...noFilters, region: ['丰台'], year: ['2020'], text: '执行' };

  it('offers the one filter whose clearing brings findings back', () => {
    const noText = { ...dead, text: '' };
    const offers = clearings(seeds.findings, noText, () => '');
    const inFengtai = seeds.findings.filter(({ hit }) => hit.region === '丰台').length;
    const in2020 = seeds.findings.filter(({ hit }) => hit.year === 2020).length;
    expect(offers.map(({ name }) => name).sort()).toEqual(['region', 'year']);
    expect(Object.fromEntries(offers.map(({ name, count }) => [name, count]))).toEqual({
      year: inFengtai,
      region: in2020,
    });
  });

  it('lists and removes them one value at a time', () => {
    expect(activeFilters(dead).map(({ name }) => name)).toEqual(['region', 'year', 'text']);
    expect(activeFilters(withoutValue(dead, 'text', '执行')).map(({ name }) => name)).toEqual([
      'region',
      'year',
    ]);
    expect(activeFilters(withoutValue(dead, 'year', '2020')).map(({ name }) => name)).toEqual([
      'region',
      'text',
    ]);
  });
});

describe('same-source findings', () => {
  it('finds the low execution on the row whose printed rate is wrong', () => {
    const finding = seeds.of('execution-rate-mismatch', hightech);
    const related = relatedFindings(finding, byEvaluation(seeds.findings).get(hightech)!);
    expect(related.row.map(({ rule }) => rule.id)).toContain('execution-low');
    expect([...related.row, ...related.table]).not.toContain(finding);
    expect(related.table.map(({ rule }) => rule.id)).toContain('target-equals-name');
  });

  it('does not call two findings related for naming one project', () => {
    const finding = seeds.of('survey-missing', 'fengtai-2024-dongtieying');
    const siblings = byEvaluation(seeds.findings).get('fengtai-2024-dongtieying')!;
    expect(relatedFindings(finding, siblings).row).toEqual([]);
  });
});

describe('what could not be evaluated', () => {
  it('counts every unknown row once, most rows first', () => {
    const lines = unknownLines(seeds.results, undefined, 'zh');
    expect(unknownTotal(lines)).toBe(seeds.results.reduce((sum, { counts }) => sum + counts.unknown, 0));
    const rows = lines.map((line) => line.rows);
    expect(rows).toEqual([...rows].sort((a, b) => b - a));
  });

  it('names the missing data in words', () => {
    const lines = unknownLines(seeds.results, undefined, 'zh');
    const survey = lines.find(({ rules }) => rules.some(({ id }) => id === 'survey-missing'))!;
    expect(survey).toMatchObject({ why: 'blank', columns: ['是否开展'], view: '满意度调查' });
  });

  it('stays within the evaluations asked for', () => {
    const lines = unknownLines(seeds.results, new Set([hightech]), 'zh');
    for (const { evaluations } of lines) expect(evaluations.filter((id) => id !== hightech)).toEqual([]);
    expect(unknownTotal(lines)).toBeLessThan(unknownTotal(unknownLines(seeds.results, undefined, 'zh')));
  });
});

describe('exports', () => {
  it('writes every finding in the order given, with message, suggestion and place', () => {
    const ordered = group('project').flatMap(({ items }) => items);
    const [header, ...rows] = findingRows(app, ordered);
    expect(rows).toHaveLength(seeds.findings.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header!.length]));
    const row = rows.find((cells) => cells.includes('execution-rate-mismatch'))!;
    expect(row).toContain('004_5325f212b09b6f3c.txt');
    expect(row).toContain('表1 · 行7');
    expect(row[9]).toContain('80.6%');
  });

  it('says what it is not', () => {
    const notes = exportNotes(wordsOnly({ filters: { ...noFilters, region: ['朝阳'] } }), 132, '2026-01-31');
    expect(notes).toContainEqual(['说明', '机器初筛，不代替评审']);
    expect(notes).toContainEqual(['范围', '区 = 朝阳']);
    expect(notes).toContainEqual(['不可评行数', '132']);
  });

  it('exports what could not be evaluated with its rules and rows', () => {
    const lines = unknownLines(seeds.results, undefined, 'zh');
    const [, first] = unknownTable(app, lines);
    expect(first!.at(-1)).toBe(String(lines[0]!.rows));
    expect(first![2]).toBe(lines[0]!.rules.map((rule) => rule.source.title.zh).join('、'));
  });

  it('copies one finding with its arithmetic and its place, without column names', () => {
    const text = findingText(app, seeds.of('execution-rate-mismatch', hightech));
    expect(text).toContain('6,846.9705 ÷ 8,271.30');
    expect(text).toContain('82.78%');
    expect(text).toContain('原文：004_5325f212b09b6f3c.txt · 表1 · 行7');
    expect(text).toContain('机器初筛，不代替评审');
    expect(findingText(app, seeds.of('total-score-mismatch', hightech))).not.toMatch(/\[[a-z_]+/);
  });
});
