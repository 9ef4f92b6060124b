import { writerOf, type Finding } from '../../findings';
import type { App } from '../../state';
import { projectName } from './grouping';
import { placesOfFinding } from './related';
import { kindName, ruleTitleOf } from './words';
import { findingValue } from '../../state';

/** Project, region, year, department and kind of a finding's evaluation on one line. */
export function projectLine(app: App, finding: Finding): string {
  const { region, year, department } = finding.hit;
  const kind = kindName(app.t, findingValue(finding, 'kind'));
  const parts = [projectName(finding) ?? app.t('findings.dataset'), region, year, department, kind];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** Where a finding's figures stand, for people. */
export const placesText = (app: App, finding: Finding): string =>
  [...new Set(placesOfFinding(finding).map(({ text }) => text))].join(app.t('word.comma'));

/** A finding as plain text, ready to be pasted into a letter: problem, arithmetic, place, basis, suggestion. */
export function findingText(app: App, finding: Finding): string {
  const { t, settings } = app;
  const writer = writerOf(finding, settings.language);
  const place = [finding.sourceFile, placesText(app, finding)].filter(Boolean).join(' · ');
  const lines = [
    `【${t(`severity.${finding.severity}`)}】${ruleTitleOf(app, finding)}`,
    projectLine(app, finding),
    writer.message(),
    ...writer.steps().map(({ label, text, value }) => `  ${[label, text, value].filter(Boolean).join('  ')}`),
    ...(place ? [`${t('finding.source')}：${place}`] : []),
    `${t('finding.suggestion')}：${writer.suggestion()}`,
    t('export.note.text'),
  ];
  return lines.join('\n');
}
