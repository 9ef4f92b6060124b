import { parseRule } from './parse';
import type { RuleProblem } from './problem';
import type { Rule } from './rule';
import { areas } from './types';

/** A rule file's path from the rules folder, and its text. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
}

export interface Catalogue {
  readonly rules: readonly Rule[];
  readonly problems: readonly RuleProblem[];
}

/** Reads a set of rule files; one that is wrong is reported and left out. Rules come in the order of areas, then ids. */
export function readCatalogue(texts: readonly RuleText[]): Catalogue {
  const rules: Rule[] = [];
  const problems: RuleProblem[] = [];
  for (const { file, text } of texts) {
    const parsed = parseRule(file, text);
    if ('problems' in parsed) problems.push(...parsed.problems);
    else rules.push(parsed);
  }
  problems.push(...repeatedIds(rules));
  const rank = (rule: Rule): number => areas.indexOf(rule.area);
  return { rules: rules.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)), problems };
}

function repeatedIds(rules: readonly Rule[]): RuleProblem[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) => {
    const names = [rule.id, ...(rule.source.was ?? [])];
    const repeated = names.filter((name) => seen.has(name));
    names.forEach((name) => seen.add(name));
    return repeated.map((name) => ({
      file: rule.file,
      line: 1,
      column: 1,
      message: { zh: `编号 ${name} 已被使用`, en: `the id ${name} is in use already` },
    }));
  });
}
