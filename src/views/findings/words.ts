import type { Finding } from '../../findings';
import type { TextKey, Translate } from '../../i18n';
import { areas, severities, type Area, type Severity } from '../../rules';
import type { App, FilterName } from '../../state';
import type { GroupWords } from './grouping';

/** The word of a kind group: `self`, `third` or '' (not stated). */
export const kindName = (t: Translate, kind: string): string =>
  t(kind === 'self' ? 'kind.self' : kind === 'third' ? 'kind.third' : 'kind.blank');

const isSeverity = (value: string): value is Severity => (severities as readonly string[]).includes(value);
const isArea = (value: string): value is Area => (areas as readonly string[]).includes(value);

/** The words of a filter's value, as facets and remarks print them. */
export function valueName(app: App, name: FilterName | 'text', value: string): string {
  if (name === 'kind') return kindName(app.t, value);
  if (value === '') return app.t('word.blank');
  if (name === 'severity' && isSeverity(value)) return app.t(`severity.${value}`);
  if (name === 'area' && isArea(value)) return app.t(`area.${value}`);
  if (name === 'rule') return app.ruleTitle(value);
  if (name === 'project') return app.evaluationById.get(value)?.projectName ?? value;
  return value;
}

const filterKeys: Readonly<Record<FilterName | 'text', TextKey>> = {
  severity: 'word.severity',
  area: 'findings.facets.area',
  region: 'word.region',
  kind: 'word.kind',
  year: 'word.year',
  department: 'word.department',
  rule: 'word.rule',
  project: 'word.project',
  text: 'findings.facets.text',
};

/** What a filter is called. */
export const filterName = (t: Translate, name: FilterName | 'text'): string => t(filterKeys[name]);

/** The words of group heads. */
export const groupWords = (app: App): GroupWords => ({
  ruleTitle: (finding) => ruleTitleOf(app, finding),
  areaName: ({ area }) => app.t(`area.${area}`),
  dataset: app.t('findings.dataset'),
  blank: app.t('word.blank'),
});

export const ruleTitleOf = (app: App, { rule }: Finding): string => rule.source.title[app.settings.language];
