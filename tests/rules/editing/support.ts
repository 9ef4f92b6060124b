import { readFileSync } from 'node:fs';
import { readRuleTexts } from '../../../src/cli/files';
import { parseRule, type Rule, type RuleText } from '../../../src/rules';
import { completeRule, type Candidate } from '../../../src/rules/editing';

export const file = 'budget/budget-deviation.yaml';
export const deviation = readFileSync(`rules/${file}`, 'utf8');
export const builtIn: readonly RuleText[] = readRuleTexts();

/** The rule of a file; throws where it is not sound. */
export function ruleOf(path: string, text: string): Rule {
  const parsed = parseRule(path, text);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

/** `text` with `from`, which must be there once or more, replaced by `to` where it stands first. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, () => to);
}

/** What is offered where `¦` stands in `text`. */
export function offered(text: string, last?: Rule): readonly Candidate[] {
  const offset = text.indexOf('¦');
  return completeRule(text.replace('¦', ''), offset, last)?.candidates ?? [];
}

export const words = (candidates: readonly Candidate[]): string[] => candidates.map(({ word }) => word);
