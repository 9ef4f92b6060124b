import type { Bilingual } from '../../dataset';
import type { Draft, Suggestion } from '../draft';
import { say } from '../error';
import { indicatorCells, isTablePart, stateTotals, takeParts } from '../form';
import { Privacy } from '../form/head';
import { DraftBuilder, readIndicators, type Facts } from '../form/table';
import { suggestionsIn } from '../prose';
import type { ReportOptions } from './options';
import type { ReportPart } from './parts';
import { remarkMissing, reportFacts } from './report-facts';
import { tablePlace, type ReportTable } from './report-grids';
import { idOf } from './report-id';
import type { Report } from './reports';
import { declarers, schemeOf } from './schemes';

/** Reads report after report into one draft. */
export class ReportReader {
  private readonly builder = new DraftBuilder();
  private readonly privacy: Privacy;
  private readonly ids = new Set<string>();

  constructor(private readonly options: ReportOptions) {
    this.privacy = new Privacy(options.keepPersonal ?? false);
  }

  readReport({ part, tables, isAlone }: Report): void {
    const facts = reportFacts(part, tables, this.options);
    for (const { parts } of tables) takeParts(this.builder, this.privacy, parts);
    const scored =
      tables.find(({ kind }) => kind === 'scoring') ?? tables.find(({ kind }) => kind === 'scheme');
    if (scored) stateTotals(scored.parts, facts, this.builder);
    const id = idOf(part, tables, facts);
    const refused = (table: ReportTable): Bilingual | undefined => {
      if (this.ids.has(id)) return repeated;
      return table.kind === 'target' || table === scored ? undefined : second;
    };
    const used = tables.filter((table) => refused(table) === undefined);
    for (const table of tables) {
      const reason = refused(table);
      if (reason) this.reject(table, reason);
    }
    if (this.ids.has(id)) return;
    this.ids.add(id);
    this.addEvaluation(id, part, tables, facts);
    if (isAlone) this.suggest(suggestionsIn(part.paragraphs, { id, kind: facts.valueOf('kind') ?? '' }));
    this.addIndicators(id, used, declarers(used, facts.valueOf('project_name')));
  }

  draft(): Draft {
    return this.builder.build((line) => this.privacy.textsOf(line));
  }

  private addEvaluation(id: string, part: ReportPart, tables: readonly ReportTable[], facts: Facts): void {
    const { values, locator } = facts.settle(this.builder);
    this.builder.add('evaluation', { evaluation_id: id, ...values, locator });
    const { title } = part;
    const place = title ? `第${title.line}行` : tables[0] ? tablePlace(tables[0]) : '';
    remarkMissing(facts, place, this.builder);
    if (!title?.organisation || facts.has('department')) return;
    const department = { table: 'evaluation', key: { evaluation_id: id }, column: 'department' };
    const { organisation: value, text: sentence } = title;
    this.suggest([{ ...department, value, place, sentence, confidence: organisationIsDepartment }]);
  }

  private suggest(suggestions: readonly Suggestion[]): void {
    for (const suggestion of suggestions) this.builder.suggest(suggestion);
  }

  private addIndicators(
    id: string,
    tables: readonly ReportTable[],
    labels: ReadonlyMap<ReportTable, string>,
  ): void {
    let seq = 0;
    for (const table of tables) {
      const { rows, subtotals } = readIndicators(table.parts.filter(isTablePart), this.builder);
      if (table.kind !== 'target') subtotals.addTo(this.builder, id);
      const scheme = schemeOf(table, rows);
      const declared_by = labels.get(table);
      for (const { line, row } of rows) {
        const cells = {
          ...indicatorCells(line, row),
          scheme,
          ...(declared_by !== undefined && { declared_by }),
        };
        this.builder.add('indicator', { evaluation_id: id, seq: String(++seq), ...cells }, line);
      }
    }
  }

  private reject({ parts }: ReportTable, reason: Bilingual): void {
    for (const { line } of parts) this.builder.reject(line, reason, this.privacy.textsOf(line));
  }
}

/** How sure it is that the organisation a report's title begins with is the department in charge. */
const organisationIsDepartment = 0.7;

const repeated = say(
  '同一地区、年度、项目的评价报告已有一份，本份不载入',
  'there is a report of the same region, year and project already',
);
const second = say(
  '同一报告已有一张评分表，无法确定是否重复，不载入',
  'the report has a scoring table already; whether this one repeats it is not clear',
);
