import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeRule } from '../../../src/rules/editing';
import { builtIn, changed, deviation, file, offered, ruleOf, words } from './support';

/** What is offered when `typed` stands behind `place`, the rest of the file after it. */
const after = (place: string, typed: string) => offered(changed(deviation, place, `${place}${typed}¦`));
/** The same where the file ends there. */
const atEnd = (place: string, typed: string) =>
  offered(`${deviation.slice(0, deviation.indexOf(place) + place.length)}${typed}¦`);

describe('keys', () => {
  it('of the file: those the format has and the file does not, with what they are for', () => {
    const keys = after('version: 1', '\n');
    expect(words(keys)).toEqual(expect.arrayContaining(['was', 'include', 'supplied']));
    expect(words(keys)).not.toContain('when');
    expect(words(keys)).not.toContain('params');
    const [supplied] = after('version: 1\n', 'sup');
    expect(supplied).toMatchObject({
      word: 'supplied',
      insert: 'supplied: ',
      label: { zh: expect.stringContaining('文件必须提供的列') as string },
    });
  });

  it('of an empty file, the required ones marked', () => {
    const [schema] = offered('¦');
    expect(schema).toMatchObject({ word: 'schema', hint: { zh: '必填' } });
  });

  it('of a parameter in braces, without those it has', () => {
    expect(words(atEnd('params:\n  info: { ', ''))).toContain('default');
    expect(words(atEnd('params:\n  info: { type: fraction, ', 'de'))).toEqual(['default']);
    expect(words(atEnd('params:\n  info: { type: fraction, ', ''))).not.toContain('type');
  });

  it('of a severity in tiers, and at once the words it may be', () => {
    const both = atEnd('severity:', '\n  ');
    expect(both.map(({ insert, word }) => insert ?? word)).toEqual([
      'high',
      'medium',
      'low',
      'high: ',
      'medium: ',
      'low: ',
    ]);
    expect(words(atEnd('severity:\n', '  high: TRUE\n  '))).toEqual(['medium', 'low']);
  });

  it('of an evidence item, beside the columns it may be', () => {
    const items = words(atEnd('evidence:\n  - stage_pair\n  - ', ''));
    expect(items).toEqual(expect.arrayContaining(['base_amount', 'name', 'expr']));
  });

  it('of a row of a test are the columns of the view', () => {
    const cells = after(
      'rows:\n      - { evaluation_id: b, stage_pair: x, base_amount: 100, result_amount: 90',
      ', ',
    );
    expect(words(cells)).toContain('base_name');
    expect(words(cells)).not.toContain('base_amount');
  });

  it('of a kind: its block, neither when nor the blocks of other kinds', () => {
    const keys = words(offered('entity: evaluation_view\nkind: total\n¦'));
    expect(keys).toContain('total');
    expect(keys).not.toContain('when');
    expect(keys).not.toContain('outlier');
  });

  it('are not offered where a line is indented otherwise than the map before it', () => {
    expect(offered('needs:\n  - base_amount\n ¦')).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['class: ', 'finding', '问题'],
    ['status: ', 'active', '启用'],
    ['entity: ', 'fund_view', '资金'],
    ['format: ', 'money', '金额，1,234.50'],
    ['basis:\n  - kind: ', 'practice', '统计惯例'],
    ['role: ', 'printed', '原文'],
  ])('of %s… with what they are called', (place, word, label) => {
    expect(atEnd(place, '')).toContainEqual(
      expect.objectContaining({ word, label: expect.objectContaining({ zh: label }) as object }),
    );
  });

  it('that a test expects', () => {
    expect(words(after('expect: { a: ', '')).slice(0, 4)).toEqual(['hit', 'pass', 'unknown', 'na']);
  });

  it('of a column of choices in a test', () => {
    expect(words(after('base_name: ', ''))).toContain('approved');
  });

  it('are found by their Chinese and English names', () => {
    expect(words(atEnd('entity: ', '资金'))).toEqual(['fund_view', 'fund_stage_view']);
    expect(words(atEnd('status: ', 'draft'))).toEqual(['draft']);
  });
});

describe('expressions', () => {
  it('name columns with label and unit', () => {
    expect(after('applies: ', 'result_a')).toEqual([
      expect.objectContaining({
        word: 'result_amount',
        label: { zh: '结果', en: 'result' },
        hint: { zh: '万元', en: '万元' },
        meaning: expect.objectContaining({
          zh: expect.stringContaining('取自 fund.contracted') as string,
        }) as object,
      }),
    ]);
  });

  it('name the parameters of this file after a colon', () => {
    expect(words(atEnd('base_amount * :', ''))).toEqual(['info', 'warn', 'severe']);
    expect(after('base_amount * ', ':sev')).toEqual([expect.objectContaining({ word: 'severe' })]);
  });

  it('call functions with a bracket', () => {
    expect(after('when: ', 'ab')[0]).toMatchObject({ word: 'abs', insert: 'abs(' });
    expect(words(after('when: ', ''))).toEqual(
      expect.arrayContaining(['AND', 'coalesce', ':info', 'IS NULL']),
    );
  });

  it('compare a column of choices with its values, quoted unless they are already', () => {
    expect(after('applies: ', 'base_name = ')[0]).toMatchObject({ word: 'applied', insert: "'applied'" });
    const inText = after('applies: ', "base_name IN ('applied', 'app");
    expect(inText.map(({ word, insert }) => insert ?? word)).toEqual(['applied', 'approved']);
  });

  it('stand in tiers, evidence and materiality alike', () => {
    for (const place of ['  medium: ', '    expr: ', 'materiality: ']) {
      expect(words(after(place, 'res'))).toContain('result_amount');
    }
  });

  it('go on over a folded line', () => {
    expect(words(offered('entity: fund_stage_view\nwhen: >\n  abs(base_amount) >\n  res¦'))).toContain(
      'result_amount',
    );
  });
});

describe('lists of columns', () => {
  it.each(['needs: [base_amount, ', 'fingerprint: [evaluation_id, '])('%s…', (place) => {
    expect(words(atEnd(place, 'res'))).toEqual(['result_name', 'result_amount']);
  });

  it('that are not begun yet are begun', () => {
    expect(atEnd('fingerprint: ', 'st')).toEqual([]);
    expect(atEnd('fingerprint: ', '').map(({ insert }) => insert)).toContain('[stage_pair]');
    expect(atEnd('fingerprint:', '\n  ').map(({ insert }) => insert)).toContain('- stage_pair');
  });
});

describe('messages', () => {
  it('name evidence, columns and parameters inside a brace', () => {
    const names = words(after("  zh: '", '{'));
    expect(names.slice(0, 3)).toEqual(['difference', 'gap', 'deviation']);
    expect(names).toEqual(expect.arrayContaining(['stage_pair', 'params.info']));
    expect(words(after("  zh: '", '{params.se'))).toEqual(['params.severe']);
    expect(words(after("  zh: '", '{偏差'))).toEqual(['deviation']);
  });

  it('name formats after a bar, and nothing outside braces', () => {
    expect(words(after("  zh: '", '{gap|'))).toContain('printed_percent');
    expect(after("  zh: '", '{gap|money} ')).toEqual([]);
  });

  it('of a step, whose value is evidence or a column', () => {
    expect(words(after("text: '", '{ga'))).toEqual(['gap']);
    expect(words(after('value: ', ''))).toEqual(expect.arrayContaining(['deviation', 'base_amount']));
  });
});

describe('a file that is half-written', () => {
  const last = ruleOf(file, deviation);
  /** Signs that mean something to YAML, and some that do not. */
  const noisy = Array.from('{}[]:|\'",- \n>&*!#a金');

  it('says what it still says, and the last sound version the rest', () => {
    expect(words(offered('id: x\nwhen: a > :¦', last))).toEqual(['info', 'warn', 'severe']);
    expect(words(offered("message:\n  zh: '{dev¦", last))).toEqual(['deviation']);
    expect(words(offered('entity: survey_view\nneeds: [sat¦', last))).toContain('satisfaction');
  });

  it('offers what a kind offers once that has been read', () => {
    const sum = builtIn.find(({ text }) => /^kind: total$/m.test(text))!;
    const rule = ruleOf(sum.file, sum.text);
    const extra = rule.view.columns.find(({ name }) => name === 'difference')!;
    expect(
      words(offered(changed(sum.text, 'severity: ', `materiality: ${extra.name}¦\nseverity: `), rule)),
    ).toContain('difference');
    expect(words(offered(changed(sum.text, 'computed: ', 'computed: ¦'), rule))).not.toContain('difference');
  });

  it('is silent in comments and in a text for people', () => {
    expect(offered('# when: ¦')).toEqual([]);
    expect(offered('id: a # ¦')).toEqual([]);
    expect(offered('why:\n  zh: 因为¦')).toEqual([]);
  });

  it('never fails, wherever it is cut off and whatever is typed there', () => {
    const texts = builtIn.map(({ text }) => text);
    const typed = fc.string({ unit: fc.constantFrom(...noisy), maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), typed, fc.boolean(), (text, at, more, cut) => {
        const offset = at % (text.length + 1);
        const whole = text.slice(0, offset) + more + (cut ? '' : text.slice(offset));
        const found = completeRule(whole, offset + more.length);
        if (!found) return;
        expect(found.to).toBe(offset + more.length);
        expect(found.from).toBeLessThanOrEqual(found.to);
        expect(found.candidates.length).toBeGreaterThan(0);
      }),
      { numRuns: 120 },
    );
  });
});

it('every key of the format says what it is for, in Chinese', async () => {
  const { schemasAt } = await import('../../../src/rules/editing/schema-places');
  const { keyNote } = await import('../../../src/rules/editing/notes');
  const places: (string | number)[][] = [
    [],
    ['params', 'a'],
    ['evidence', 0],
    ['steps', 0],
    ['basis', 0],
    ['tests', 0],
  ];
  const blocks = schemasAt(['kind']).flatMap((schema) => schema.enum ?? []);
  for (const path of [...places, ...blocks.map((name) => [String(name)])]) {
    for (const key of schemasAt(path).flatMap((schema) => Object.keys(schema.properties ?? {}))) {
      expect(keyNote(path, key)?.zh ?? '', [...path, key].join('.')).toMatch(/\p{Script=Han}/u);
    }
  }
});
