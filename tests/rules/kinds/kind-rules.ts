import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleTexts } from '../../../src/cli/files';
import { parseRule, problemText, readCatalogue, type Rule } from '../../../src/rules';

const folder = 'tests/rules/kinds/rules';

/** The rules of this folder: at least one for each kind. */
export const kindRules = (): readonly Rule[] => {
  const { rules, problems } = readCatalogue(readRuleTexts(folder));
  if (problems.length > 0) throw new Error(problems.map((problem) => problemText(problem, 'en')).join('\n'));
  return rules;
};

export const ruleText = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** One of the rules, its text changed first. */
export function readKind(file: string, change: (text: string) => string = (text) => text): Rule {
  const parsed = parseRule(file, change(ruleText(file)));
  if ('problems' in parsed)
    throw new Error(parsed.problems.map((each) => problemText(each, 'en')).join('\n'));
  return parsed;
}

/** What is wrong with one of the rules once `from` is `to`, in Chinese, a line each. */
export function problemsOf(file: string, from: string | RegExp, to: string): string {
  const text = ruleText(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} is not in ${file}`);
  const parsed = parseRule(file, changed);
  if (!('problems' in parsed)) throw new Error('the rule was accepted');
  return parsed.problems.map((problem) => problemText(problem, 'zh')).join('\n');
}
