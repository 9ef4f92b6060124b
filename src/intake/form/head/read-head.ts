import type { DraftBuilder } from '../table/draft-builder';
import { Facts } from '../table/facts';
import { regionOfTitle, stateYear, wholeSubject, type Heading } from './heading-facts';
import { stateFields, stateReporter } from './head-facts';
import type { Part } from '../part';
import type { FormOptions } from '../options';
import { readGoals } from './read-goals';
import { regionIn, type Region } from './region';
import { stateTotals } from '../state-totals';

/** What a form says of the evaluation as a whole. */
export function readHead(
  parts: readonly Part[],
  headings: readonly Heading[],
  options: FormOptions,
  builder: DraftBuilder,
): Facts {
  const facts = new Facts();
  const subject = wholeSubject(headings);
  for (const part of parts) {
    if (part.kind === 'pairs') stateFields(part.line, part.pairs, subject !== undefined, facts, builder);
  }
  for (const part of parts) {
    if (part.kind === 'pairs') stateReporter(part.line, part.pairs, facts, builder);
  }
  facts.ask('project_name');
  if (!facts.has('project_name') && subject) {
    facts.state('project_name', subject.text, subject.heading.place, subject.heading.line);
  }
  if (options.year !== undefined) facts.replace('year', options.year);
  else stateYear(headings, facts, builder);
  stateRegion(headings, options, facts);
  readGoals(parts, facts, builder);
  stateTotals(parts, facts, builder);
  return facts;
}

/** The region: as a person has said, as a label or the title names it, or as the names of the organisations begin. */
function stateRegion(headings: readonly Heading[], { region }: FormOptions, facts: Facts): void {
  if (region !== undefined) {
    facts.replace('region', region);
    return;
  }
  facts.ask('region');
  const named = facts.valueOf('region');
  if (named !== null) {
    facts.rephrase('region', regionIn(named)?.name ?? named);
    return;
  }
  const title = regionOfTitle(headings);
  if (title?.region.isDistrict) {
    facts.state('region', title.region.name, title.heading.place, title.heading.line);
    return;
  }
  const found: Region[] = [];
  for (const column of ['department', 'unit'] as const) {
    const name = facts.valueOf(column);
    const inName = name === null ? undefined : regionIn(name);
    if (!inName?.isDistrict) continue;
    found.push(inName);
    facts.restate('region', inName.name, column);
  }
  if (found.length === 0 && title) {
    facts.state('region', title.region.name, title.heading.place, title.heading.line);
  }
}
