import { parseRule } from './parse';
import type { RuleProblem } from './problem';
import type { Rule } from './rule';
import { areas } from './types';

/** A rule file's path from the rules folder, and its text. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
}

/** Id of the findings on rows that share a fingerprint: no rule file makes them, so none may have it. */
export const sharedFingerprintId = 'shared-fingerprint';

export interface Catalogue {
  readonly rules: readonly Rule[];
  readonly problems: readonly RuleProblem[];
}

/**
 * Reads a set of rule files; one that is wrong, or whose id an earlier one has, is reported and left out. Rules come in the
 * order of areas, then ids. A text object once read is not read again.
 */
export function readCatalogue(texts: readonly RuleText[]): Catalogue {
  const rules: Rule[] = [];
  const problems: RuleProblem[] = [];
  const taken = new Set<string>([sharedFingerprintId]);
  for (const text of texts) {
    const parsed = read(text);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      continue;
    }
    const repeated = idsOf(parsed).filter((id) => taken.has(id));
    idsOf(parsed).forEach((id) => taken.add(id));
    problems.push(...repeated.map((id) => inUse(parsed, id)));
    if (repeated.length === 0) rules.push(parsed);
  }
  const rank = (rule: Rule): number => areas.indexOf(rule.area);
  return { rules: rules.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)), problems };
}

const parsedTexts = new WeakMap<RuleText, ReturnType<typeof parseRule>>();

function read(rule: RuleText): ReturnType<typeof parseRule> {
  const known = parsedTexts.get(rule) ?? parseRule(rule.file, rule.text);
  parsedTexts.set(rule, known);
  return known;
}

/** The ids a rule has and had. */
const idsOf = ({ id, source }: Rule): string[] => [id, ...(source.was ?? [])];

const inUse = ({ file }: Rule, id: string): RuleProblem => ({
  file,
  line: 1,
  column: 1,
  message: { zh: `编号 ${id} 已被使用`, en: `the id ${id} is in use already` },
});
