import type { Grid, SourceDocument } from '../document';
import { evaluationIdOf, type Draft } from '../draft';
import { say } from '../error';
import type { Bilingual } from '../../dataset';
import { addForm } from './add-form';
import { DraftBuilder } from './table/draft-builder';
import type { Facts } from './table/facts';
import { headingOf, headingsIn, isNaming, type Heading } from './head/heading-facts';
import { partsOf } from './layout';
import { isTablePart, type Part } from './part';
import { takeParts } from './part-kinds';
import { addSourceCells } from './table/source-cells';
import { placeOf, type Line } from './table/lines';
import type { FormOptions } from './options';
import { Privacy } from './head/personal';
import { readFunds } from './fund/read-funds';
import { readHead } from './head/read-head';
import { withoutPersons } from './head/without-persons';
import { readIndicators } from './table/read-indicators';
import { segmentsOf, type Segment } from './segments';

/**
 * Finds the self-evaluation forms (自评表) of a document by their structure, whatever the file is called, and reads them
 * as canonical rows. A document without one gives a draft without tables. Cells stay as printed; amounts not in 万元
 * carry their unit. Names and telephone numbers of persons are left out everywhere.
 */
export function recogniseForms(document: SourceDocument, options: FormOptions = {}): Draft {
  const segments = segmentsOf(options.keepPersonal ? document : withoutPersons(document));
  const reader = new FormsReader(options);
  const grids = new Set(segments.filter(({ isForm }) => isForm).flatMap(gridsOf));
  for (const segment of segments) {
    if (segment.isForm) reader.readForm(segment);
    else if (segment.lines.some(({ grid }) => grids.has(grid))) reader.passOver(segment);
  }
  return reader.draft();
}

/** The grids of a document that hold a self-evaluation form. */
export const formGrids = (document: SourceDocument): ReadonlySet<Grid> =>
  new Set(
    segmentsOf(document)
      .filter(({ isForm }) => isForm)
      .flatMap(gridsOf),
  );

const gridsOf = ({ lines }: Segment): Grid[] => lines.map(({ grid }) => grid);

class FormsReader {
  private readonly builder = new DraftBuilder();
  private readonly privacy: Privacy;
  private readonly ids = new Set<string>();
  private earlier: { readonly headings: readonly Heading[]; readonly grid: Grid } | undefined;

  constructor(private readonly options: FormOptions) {
    this.privacy = new Privacy(options.keepPersonal ?? false);
  }

  readForm(segment: Segment): void {
    const parts = partsOf(segment.lines);
    takeParts(this.builder, this.privacy, parts);
    const headings = this.headingsOf(segment, parts);
    const facts = readHead(parts, headings, this.options, this.builder);
    const id = this.newId(facts);
    if (typeof id !== 'string') {
      for (const { line } of parts) this.reject(line, id);
      return;
    }
    const funds = readFunds(parts, headings, this.builder);
    const indicators = readIndicators(parts.filter(isTablePart), this.builder);
    addForm(this.builder, id, facts, { parts, funds, indicators });
    this.remarkUnnamed(segment, facts);
  }

  /** Rows beside the forms, in the same sheet: they are counted, and nothing is read from them. */
  passOver({ lines }: Segment): void {
    lines.forEach((line, index) => {
      this.privacy.hide(line, lines[index + 1]);
      this.builder.take(line, 'data');
      addSourceCells(this.builder, line, this.privacy.textsOf(line));
    });
  }

  draft(): Draft {
    return this.builder.build((line) => this.privacy.textsOf(line));
  }

  private reject(line: Line, reason: Bilingual): void {
    this.builder.reject(line, reason, this.privacy.textsOf(line));
  }

  /** The headings of a form. Without a title it goes on under that of the form before, in running text or one sheet. */
  private headingsOf({ headings, lines }: Segment, parts: readonly Part[]): Heading[] {
    const own = [
      ...headingsIn(headings),
      ...parts.filter(({ kind }) => kind === 'heading').map(({ line }) => headingOf(line)),
    ];
    const grid = lines[0]?.grid;
    if (!grid) return own;
    const { earlier } = this;
    const goesOn = earlier !== undefined && (earlier.grid.sheet === undefined || earlier.grid === grid);
    const found = own.some(isNaming) || !goesOn ? own : [...earlier.headings, ...own];
    this.earlier = { headings: found, grid };
    return found;
  }

  /** The id of the form, or why it cannot be loaded under one. */
  private newId(facts: Facts): string | Bilingual {
    const text = (column: 'region' | 'year' | 'project_name' | 'unit'): string => facts.valueOf(column) ?? '';
    const identity = {
      region: text('region'),
      year: text('year'),
      project: text('project_name'),
      unit: text('unit'),
    };
    if (identity.project === '' && identity.unit === '') return unnamed;
    const id = evaluationIdOf({ ...identity, kind: 'self' });
    if (this.ids.has(id)) return repeated;
    this.ids.add(id);
    return id;
  }

  private remarkUnnamed({ lines }: Segment, facts: Facts): void {
    const [line] = lines;
    if (!line) return;
    const missing: readonly (readonly ['project_name' | 'year' | 'region', Bilingual])[] = [
      ['project_name', say('没有找到项目名称', 'no project name was found')],
      ['year', say('没有找到年度', 'no year was found')],
      ['region', say('没有找到所属地区，请补充', 'no region was found; please add it')],
    ];
    for (const [column, reason] of missing) {
      if (!facts.has(column)) this.builder.remark(placeOf(line), column, reason, '');
    }
  }
}

const unnamed = say(
  '表内没有项目名称，也没有单位名称，无法归属',
  'neither a project nor a unit is named, so the form belongs nowhere',
);
const repeated = say(
  '同一地区、年度、项目和单位的自评表已有一份，本份不载入',
  'there is a form of the same region, year, project and unit already',
);
