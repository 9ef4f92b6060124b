import type { UnknownGroup } from '../../analysis';
import { viewNamed, type ViewColumn } from '../../dataset';
import type { Language, TextKey } from '../../i18n';
import type { RuleResult } from '../../rules';
import type { App } from '../../state';
import { canonicalLabel } from './canonical-label';
import { count } from './numbers';

/** Something that could not be judged, in words. */
export interface UnknownLine {
  readonly key: string;
  /** What was not there. */
  readonly reason: string;
  /** The checks concerned, by title. */
  readonly rules: readonly string[];
  readonly range: string;
}

interface Words extends Pick<App, 't' | 'ruleTitle'> {
  readonly settings: { readonly language: Language };
}

/** First the rules that could judge nothing, grouped by what they lack; then single rows, grouped by blank columns. */
export function unknownLines(
  app: Words,
  silent: readonly RuleResult[],
  groups: readonly UnknownGroup[],
): UnknownLine[] {
  const silentIds = new Set(silent.map(({ rule }) => rule.id));
  const rows = groups.flatMap((group) => {
    const rules = group.rules.filter((id) => !silentIds.has(id));
    return rules.length === 0 ? [] : [lineOf(app, group, rules)];
  });
  return [...silentLines(app, silent), ...rows];
}

function silentLines(app: Words, silent: readonly RuleResult[]): UnknownLine[] {
  const byReason = new Map<string, string[]>();
  for (const result of silent) {
    const reason = silentReason(app, result);
    byReason.set(reason, [...(byReason.get(reason) ?? []), app.ruleTitle(result.rule.id)]);
  }
  return [...byReason].map(([reason, rules]) => ({
    key: `rules:${reason}`,
    reason,
    rules,
    range: app.t('overview.unknown.rules', { n: rules.length }),
  }));
}

/** Why a rule could judge nothing: columns that no file brings, nothing to look at, blanks in every row, or too few rows. */
function silentReason(app: Words, { rule, compiled, missing, counts, unknown }: RuleResult): string {
  if (missing.length > 0) {
    const labels = missing.map((names) => canonicalLabel(names, app.settings.language));
    return lacking(app, labels, rule.view.name);
  }
  if (counts.n === 0) return app.t('overview.unknown.norows');
  const blank = unknown[0]?.missing ?? [];
  // The rules of statistics call the least number they speak of by this name.
  const { least } = compiled.parameters;
  if (blank.length === 0 && typeof least === 'number') return app.t('overview.unknown.few', { n: least });
  return lacking(app, viewLabels(app, rule.view.name, blank), rule.view.name);
}

function lineOf(app: Words, group: UnknownGroup, rules: readonly string[]): UnknownLine {
  const key: TextKey =
    group.evaluations.length > 0 ? 'overview.unknown.range' : 'overview.unknown.range.rows';
  return {
    key: `${group.view}:${group.columns.join(',')}`,
    reason: lacking(app, viewLabels(app, group.view, group.columns), group.view),
    rules: rules.map((id) => app.ruleTitle(id)),
    range: app.t(key, { rows: count(group.rows), n: count(group.evaluations.length) }),
  };
}

/** Labels of blank columns. One that is only computed from others among them says nothing more, and is left out. */
function viewLabels(app: Words, view: string, names: readonly string[]): string[] {
  const columns = viewNamed(view)?.columns.filter(({ name }) => names.includes(name)) ?? [];
  const printed = columns.filter(isPrinted);
  const sources = new Set(printed.flatMap(({ from }) => from));
  return columns
    .filter((column) => printed.includes(column) || !column.from.every((source) => sources.has(source)))
    .map(({ label }) => label[app.settings.language]);
}

const isPrinted = ({ name, from }: ViewColumn): boolean =>
  from.length === 1 && from[0]?.split('.')[1] === name;

function lacking(app: Words, labels: readonly string[], view: string): string {
  if (labels.length === 0) return app.t('outcome.unknown.long');
  const columns = [...new Set(labels)].join(app.t('word.comma'));
  const of = viewNamed(view)?.label[app.settings.language] ?? view;
  return app.t('overview.unknown.missing', { view: of, columns });
}
