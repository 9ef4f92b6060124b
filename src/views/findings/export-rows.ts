import { writerOf, type Finding } from '../../findings';
import { findingValue, type App } from '../../state';
import { ruleSetText } from '../shared/rule-set-text';
import { activeFilters } from './active-filters';
import { placesText } from './finding-text';
import { projectName } from './grouping';
import { reasonOf, type UnknownLine } from './unknown-rows';
import { filterName, kindName, ruleTitleOf, valueName } from './words';

type Cells = readonly string[];

/** Findings as rows of a table, a header first, in the order given. */
export function findingRows(app: App, findings: readonly Finding[]): Cells[] {
  const { t } = app;
  const header = [
    t('word.severity'),
    t('word.rule'),
    t('findings.facets.area'),
    t('word.project'),
    t('word.region'),
    t('word.year'),
    t('word.kind'),
    t('word.department'),
    t('export.unit'),
    t('findings.column.message'),
    t('export.suggestion'),
    t('export.file'),
    t('export.locator'),
    t('export.ruleId'),
    t('export.fingerprint'),
  ];
  return [header, ...findings.map((finding) => cellsOf(app, finding))];
}

function cellsOf(app: App, finding: Finding): Cells {
  const { t, settings } = app;
  const { hit } = finding;
  const writer = writerOf(finding, settings.language);
  return [
    t(`severity.${finding.severity}`),
    ruleTitleOf(app, finding),
    t(`area.${finding.area}`),
    projectName(finding) ?? t('findings.dataset'),
    hit.region ?? '',
    hit.year === null ? '' : String(hit.year),
    kindName(t, findingValue(finding, 'kind')),
    hit.department ?? '',
    hit.unit ?? '',
    writer.message(),
    writer.suggestion(),
    finding.sourceFile ?? '',
    placesText(app, finding),
    finding.rule.id,
    finding.fingerprint,
  ];
}

/** What could not be evaluated as rows of a table, a header first. */
export function unknownTable(app: App, lines: readonly UnknownLine[]): Cells[] {
  const { t, settings } = app;
  const join = (texts: readonly string[]): string => texts.join(t('word.comma'));
  const header = [
    t('findings.unknown.reason'),
    t('findings.unknown.view'),
    t('findings.unknown.rules'),
    t('findings.unknown.projects'),
    t('findings.unknown.rows'),
  ];
  const rows = lines.map((line) => [
    reasonOf(t, line),
    line.view,
    join(line.rules.map((rule) => rule.source.title[settings.language])),
    join(line.evaluations.map((id) => valueName(app, 'project', id))),
    String(line.rows),
  ]);
  return [header, ...rows];
}

/** What an export must say of itself: scope, what could not be judged, rules, date, and that no reviewer has spoken. */
export function exportNotes(app: App, unknownRows: number, today: string): Cells[] {
  const { t, filters } = app;
  const scope = activeFilters(filters).map(
    ({ name, values }) =>
      `${filterName(t, name)} = ${values.map((value) => valueName(app, name, value)).join(t('word.comma'))}`,
  );
  return [
    [],
    [t('export.note'), t('export.note.text')],
    [t('export.scope'), scope.join('；') || t('export.scope.all')],
    [t('export.unknown'), String(unknownRows)],
    [t('export.rules'), ruleSetText(app)],
    [t('export.date'), today],
  ];
}

/** A day as 2026-01-31, by the clock of the person. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
