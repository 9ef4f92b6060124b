import { groupUnknowns } from '../../analysis';
import { viewNamed } from '../../dataset';
import type { Translate } from '../../i18n';
import type { Language, Rule, RuleResult } from '../../rules';

/** Why rows of some rules could not be judged. `rows` is 0 where a rule had none to judge at all. */
export interface UnknownLine {
  readonly key: string;
  readonly why: 'blank' | 'unclear' | 'noRows' | 'notSupplied' | 'error';
  /** Labels of the blank columns, or the columns that no file brings. */
  readonly columns: readonly string[];
  /** What the rows are. */
  readonly view: string;
  readonly rules: readonly Rule[];
  readonly evaluations: readonly string[];
  readonly rows: number;
}

/** What could not be evaluated, by what was missing, most rows first; then rules without any row, then failed ones. */
export function unknownLines(
  results: readonly RuleResult[],
  within: ReadonlySet<string> | undefined,
  language: Language,
): UnknownLine[] {
  const ruleById = new Map(results.map(({ rule }) => [rule.id, rule]));
  const groups = groupUnknowns(results, within).map((group): UnknownLine => {
    const labels = new Map(viewNamed(group.view)?.columns.map(({ name, label }) => [name, label[language]]));
    return {
      key: `${group.view}:${group.columns.join(',')}`,
      why: group.columns.length > 0 ? 'blank' : 'unclear',
      columns: group.columns.map((name) => labels.get(name) ?? name),
      view: viewNamed(group.view)?.label[language] ?? group.view,
      rules: group.rules.flatMap((id) => ruleById.get(id) ?? []),
      evaluations: group.evaluations,
      rows: group.rows,
    };
  });
  return [...groups, ...wholeRules(results, language)];
}

/** Rules of which no row could be judged although none is unknown: nothing to judge, or a fault. */
function wholeRules(results: readonly RuleResult[], language: Language): UnknownLine[] {
  const lines = new Map<string, { line: Omit<UnknownLine, 'rules'>; rules: Rule[] }>();
  for (const { rule, outcome, unknown, missing } of results) {
    if (unknown.length > 0 || (outcome !== 'not_evaluable' && outcome !== 'error')) continue;
    const why = outcome === 'error' ? 'error' : missing.length > 0 ? 'notSupplied' : 'noRows';
    const key = `${why}:${rule.view.name}:${missing.join(',')}`;
    const line = {
      key,
      why,
      columns: missing.map((sources) => suppliedLabel(rule, sources, language)),
      view: rule.view.label[language],
      evaluations: [],
      rows: 0,
    } as const;
    const entry = lines.get(key) ?? { line, rules: [] };
    entry.rules.push(rule);
    lines.set(key, entry);
  }
  return [...lines.values()].map(({ line, rules }) => ({ ...line, rules }));
}

/** The label of the view's column that is made from those columns of the files. */
const suppliedLabel = ({ view }: Rule, sources: string, language: Language): string =>
  view.columns.find(({ from }) => from.join(' / ') === sources)?.label[language] ?? sources;

/** Rows of the lines together. */
export const unknownTotal = (lines: readonly UnknownLine[]): number =>
  lines.reduce((sum, { rows }) => sum + rows, 0);

/** What was missing, in words. */
export function reasonOf(t: Translate, { why, columns }: UnknownLine): string {
  const list = columns.join(t('word.comma'));
  if (why === 'blank') return list;
  if (why === 'notSupplied') return t('findings.unknown.notsupplied', { columns: list });
  if (why === 'error') return t('findings.unknown.error');
  return t(why === 'noRows' ? 'findings.unknown.norows' : 'findings.unknown.unclear');
}
