import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../../../src/dataset';
import type { Engine } from '../../../src/engine';
import { openEngineInNode } from '../../../src/engine/node';
import { parseRule, runCases } from '../../../src/rules';
import { templateFor } from '../../../src/views/rules/templates';

let engine: Engine;
beforeAll(async () => (engine = await openEngineInNode()));
afterAll(() => engine.close());

describe.each(['zh', 'en'] as const)('templates in %s', (language) => {
  it.each(views.map((view) => [view.name, view] as const))(
    'a rule over %s is sound and passes its tests',
    async (_name, view) => {
      const template = templateFor(view, 'my-first-rule', language);
      if (!template) throw new Error(`no template over ${view.name}`);
      const rule = parseRule(template.file, template.text);
      if ('problems' in rule) throw new Error(JSON.stringify(rule.problems));
      expect(rule.view.name).toBe(view.name);
      const cases = await runCases(engine, rule);
      expect(cases.map(({ name, failures }) => [name, failures])).toEqual(
        cases.map(({ name }) => [name, []]),
      );
      const seen = new Set(cases.flatMap((each) => [...each.seen]));
      expect([...seen].sort()).toEqual(['hit', 'pass', 'unknown', ...(rule.applies ? ['na'] : [])].sort());
    },
  );
});
