import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFindingSource, writerOf } from '../../../src/findings';
import { rowRanges, shownExcerpt } from '../../../src/views/findings/excerpt';
import { placesWithFigures } from '../../../src/views/findings/places';
import { quotedValues } from '../../../src/views/findings/quoted-cells';
import { groundwater, hightech, seedFindings, type SeedFindings } from './seed-findings';

let seeds: SeedFindings;
beforeAll(async () => {
  seeds = await seedFindings();
});
afterAll(() => seeds.engine.close());

describe('the source table of a finding', () => {
  it('marks the amounts and the rate of 高新技术, in the used row only', async () => {
    const finding = seeds.of('execution-rate-mismatch', hightech);
    const { excerpts } = await readFindingSource(seeds.engine, finding);
    const [block] = shownExcerpt(excerpts[0]!, quotedValues(finding)).blocks;
    const marked = block!.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ isQuoted, text }) => (isQuoted ? [`${row}: ${text}`] : [])),
    );
    expect(marked).toEqual(['7: 8500', '7: 8271.3', '7: 6846.9705', '7: 80.6%']);
  });

  it('moves the upright name of the block to the header beside it', async () => {
    const finding = seeds.of('execution-rate-mismatch', hightech);
    const { excerpts } = await readFindingSource(seeds.engine, finding);
    const [block] = shownExcerpt(excerpts[0]!, quotedValues(finding)).blocks;
    expect(block!.header!.cells.map(({ text }) => text.replaceAll('\n', ''))).toEqual([
      '项目资金（万元）',
      '年初预算数',
      '全年预算数',
      '全年执行数',
      '分值',
      '执行率',
      '得分',
    ]);
    expect(block!.rows[0]!.cells[0]!.text).toBe('年度资金总额');
  });

  it('keeps blocks of different columns apart', async () => {
    const finding = seeds.of('total-score-mismatch', hightech);
    const { excerpts } = await readFindingSource(seeds.engine, finding);
    const { blocks } = shownExcerpt(excerpts[0]!, quotedValues(finding));
    expect(blocks.length).toBeGreaterThan(1);
    for (const { header, rows } of blocks) {
      const widths = [...(header ? [header] : []), ...rows].map(({ cells }) => cells.length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('writes row numbers as ranges', () => {
    expect(rowRanges([6, 7, 8, 12], '、')).toBe('6–8、12');
    expect(rowRanges([], '、')).toBe('');
  });
});

describe('places in prose', () => {
  it('puts each amount of 地下水 where it is printed, not where another base stands', async () => {
    const finding = seeds.of('budget-deviation', groundwater);
    const { places } = await readFindingSource(seeds.engine, finding);
    const lines = placesWithFigures(places, places, finding, writerOf(finding, 'zh').evidence());
    expect(lines.map(({ place, figures }) => [place.text, figures.map(({ text }) => text)])).toEqual([
      ['第197行 · 一（二）1', ['2,626.68']],
      ['第236行 · 四.2', ['3,165.39']],
    ]);
  });

  it('prints a progress of 85% as the document does', async () => {
    const finding = seeds.of('full-score-but-incomplete', 'chaoyang-2024-zhongguancun-park');
    const { places } = await readFindingSource(seeds.engine, finding);
    const lines = placesWithFigures(places, places, finding, writerOf(finding, 'zh').evidence());
    expect(lines.flatMap(({ figures }) => figures.map(({ text }) => text))).toEqual(['85%', '100']);
  });

  it('says nothing of computed dimensions, which no document prints', async () => {
    const finding = seeds.of('unit-mismatch', 'fengtai-2023-lize');
    const { places } = await readFindingSource(seeds.engine, finding);
    const lines = placesWithFigures(places, places, finding, writerOf(finding, 'zh').evidence());
    expect(lines.flatMap(({ figures }) => figures.map(({ text }) => text))).toEqual([
      '14183延米',
      '14183平方米',
    ]);
  });

  it('does not print the name of a column as if the document said it', async () => {
    const finding = seeds.of('survey-sample-too-small', groundwater);
    const { places } = await readFindingSource(seeds.engine, finding);
    const lines = placesWithFigures(places, places, finding, writerOf(finding, 'zh').evidence());
    expect(lines.flatMap(({ figures }) => figures.map(({ label }) => label))).not.toContain('样本口径');
  });

  it('lists every place where no figure is known to stand in one', async () => {
    const finding = seeds.of('budget-deviation', groundwater);
    const { places } = await readFindingSource(seeds.engine, finding);
    expect(placesWithFigures(places, places, finding, [])).toHaveLength(places.length);
  });
});
