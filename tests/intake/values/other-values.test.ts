import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableNamed } from '../../../src/dataset';
import { parseBoolean } from '../../../src/intake/values/boolean';
import { choiceParser } from '../../../src/intake/values/choice';
import { parseDate } from '../../../src/intake/values/date';
import { parseFraction } from '../../../src/intake/values/fraction';
import { normaliseLevel } from '../../../src/intake/values/level';

describe('fraction', () => {
  test.each([
    ['95.23%', '0.9523'],
    ['0.9523', '0.9523'],
    ['９５％', '0.95'],
    ['80.6 %', '0.806'],
    ['100%', '1'],
    ['1.5', '1.5'],
    ['150%', '1.5'],
    ['0', '0'],
    ['-5%', '-0.05'],
    ['3‰', '0.003'],
  ])('%s is %s', (text, value) => {
    expect(parseFraction(text)).toEqual({ value });
  });

  test.each(['80.6', '1.500001', '100', '-2', 'abc', '5元', '%'])('%s is refused, not guessed', (text) => {
    expect(parseFraction(text)).toHaveProperty('reason');
  });

  test('bare numbers are percent where the header says so', () => {
    expect(parseFraction('80.6', true)).toEqual({ value: '0.806' });
    expect(parseFraction('80.6%', true)).toEqual({ value: '0.806' });
  });

  test('—, 无 and blank are no share', () => {
    expect(parseFraction('—')).toEqual({ blank: true, raw: '—' });
    expect(parseFraction('')).toEqual({ blank: true });
  });
});

describe('date', () => {
  test.each([
    '2024-05-30',
    '2024-5-30',
    '2024/5/30',
    '2024.5.30',
    '2024年5月30日',
    '2024年05月30号',
    '２０２４年５月３０日',
    '2024 年 5 月 30 日',
    '20240530',
    '2024-05-30 00:00:00',
    '2024/5/30 0:00',
    '2024-05-30T08:30:00',
  ])('%s', (text) => {
    expect(parseDate(text)).toEqual({ value: '2024-05-30' });
  });

  test.each([
    ['2024-02-30', 'there is no such day'],
    ['2023-02-29', 'there is no such day'],
    ['20241301', 'there is no such day'],
    ['2024-00-10', 'there is no such day'],
    ['0024-05-30', 'there is no such day'],
    ['2024年5月', 'the date has no day'],
    ['2024-05', 'the date has no day'],
    ['45442', 'not a date'],
    ['24-05-30', 'not a date'],
    ['2024-05/30', 'not a date'],
    ['10月底前', 'not a date'],
    ['2024-05-30T08:30:00Z', 'not a date'],
  ])('%s: %s', (text, reason) => {
    expect(parseDate(text)).toHaveProperty('reason.en', reason);
  });

  test('every day of the calendar comes back in every form', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const form = fc.constantFrom('Y-M-D', 'Y/M/D', 'Y.M.D', 'Y年M月D日');
    fc.assert(
      fc.property(day, form, (date, shape) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-').map((part) => String(Number(part)));
        const text = shape.replace('Y', year).replace('M', month).replace('D', dayOfMonth);
        expect(parseDate(text)).toEqual({ value: iso });
        expect(parseDate(iso.replaceAll('-', ''))).toEqual({ value: iso });
      }),
    );
  });
});

describe('boolean and choice', () => {
  test.each([
    ['是', true],
    ['TRUE', true],
    ['1', true],
    ['否', false],
    ['False', false],
    ['０', false],
  ])('%s', (text, value) => {
    expect(parseBoolean(text)).toEqual({ value });
  });

  test('anything else is refused', () => {
    expect(parseBoolean('开展')).toHaveProperty('reason');
    expect(parseBoolean('—')).toEqual({ blank: true, raw: '—' });
  });

  test('a choice is its word or its label', () => {
    const kind = tableNamed('evaluation').columns.find(({ name }) => name === 'kind');
    const parse = choiceParser(kind ?? { name: '', type: 'choice', label: { zh: '', en: '' } });
    for (const text of ['self', ' Self ', '单位自评', 'self-evaluation', '单位 自评']) {
      expect(parse(text)).toEqual({ value: 'self' });
    }
    expect(parse('第三方')).toHaveProperty(
      'reason.zh',
      '应为 单位自评（self）、部门评价（department）、财政评价（fiscal） 之一',
    );
  });

  test('comparison signs are choices of the target relation', () => {
    const op = tableNamed('indicator').columns.find(({ name }) => name === 'target_op');
    const parse = choiceParser(op ?? { name: '', type: 'choice', label: { zh: '', en: '' } });
    expect(parse('≥')).toEqual({ value: '>=' });
    expect(parse('＜＝')).toEqual({ value: '<=' });
    expect(parse('不低于')).toEqual({ value: '>=' });
  });
});

test.each([
  ['产出指标（50分）', '产出'],
  ['产 出 指 标', '产出'],
  ['满意度\n指标', '满意度'],
  ['经济效益\n指标', '经济效益'],
  ['服务对象满意度指标', '服务对象满意度'],
  ['指标', '指标'],
  ['产出', '产出'],
  ['Output quality', 'Output quality'],
])('class %j is %s', (text, level) => {
  expect(normaliseLevel(text)).toBe(level);
});

test('parsers never throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const parse of [parseFraction, parseDate, parseBoolean, normaliseLevel]) parse(text);
    }),
  );
});
