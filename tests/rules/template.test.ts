import { describe, expect, it } from 'vitest';
import { formatValue } from '../../src/rules';
import { renderTemplate } from '../../src/rules/render';
import { namesIn, parseTemplate, TemplateError } from '../../src/rules/template';

const values: Record<string, number | string | boolean | null> = {
  rate: 0.806,
  base: 8271.3,
  yes: true,
  no: false,
  blank: null,
};
const render = (text: string): string =>
  renderTemplate(
    text,
    (name) => (name in values ? { value: values[name] ?? null, format: 'number' } : undefined),
    'zh',
  );

describe('message templates', () => {
  it('fill places with a format', () => {
    expect(render('表中执行率 {rate|printed_percent}，分母 {base|money} 万元')).toBe(
      '表中执行率 80.6%，分母 8,271.30 万元',
    );
  });

  it('show an optional part only when its name holds', () => {
    expect(render('a{yes?；b {rate|percent}}c{no?d}{blank?e}')).toBe('a；b 80.60%c');
  });

  it('name what they refer to, inside optional parts too', () => {
    expect(namesIn(parseTemplate('{a} {b?x {params.c|percent}}'))).toEqual(['a', 'b', 'params.c']);
  });

  it.each(['{', '{a', 'a}', '{a|nonsense}', '{a?b', '{A B}'])('refuse %s', (text) => {
    expect(() => parseTemplate(text)).toThrow(TemplateError);
  });
});

describe('formats', () => {
  it.each([
    [6846.9705, 'money', '6,846.9705'],
    [2626.68, 'money', '2,626.68'],
    [50000, 'money', '50,000.00'],
    [0.170187, 'percent', '17.02%'],
    [1, 'printed_percent', '100%'],
    [0.0218, 'points', '2.18'],
    [98.1, 'number', '98.1'],
    [null, 'money', ''],
  ] as const)('write %s as %s: %s', (value, format, text) => {
    expect(formatValue(value, format)).toBe(text);
  });
});
