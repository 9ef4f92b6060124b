import { say } from '../error';
import type { Paragraph } from '../document';
import { fieldOf, inlinePairs, regionIn, yearsIn } from '../form/head';
import { Facts, type DraftBuilder, type FactColumn } from '../form/table';
import { projectOfCaption } from './caption';
import { kindOfReport } from './kind';
import type { ReportOptions } from './options';
import type { ReportPart } from './parts';
import type { ReportTable } from './report-grids';

/** What a report says of its evaluation, outside its tables: only what its title, its labels and captions make sure. */
export function reportFacts(part: ReportPart, tables: readonly ReportTable[], options: ReportOptions): Facts {
  const facts = new Facts();
  stateLabels(part.paragraphs, facts);
  stateProject(part, tables, facts);
  stateYear(part, tables, facts);
  stateKind(part, facts);
  stateRegion(part, facts);
  for (const column of ['region', 'year', 'kind'] as const) {
    const said = options[column];
    if (said !== undefined && !facts.has(column)) facts.replace(column, said);
  }
  const kind = facts.valueOf('kind');
  if (kind !== null && !facts.has('form'))
    facts.replace('form', kind === 'self' ? 'unit-report' : 'evaluation-report');
  return facts;
}

const placeOfLine = (line: number): string => `第${line}行`;

/** Characters of a paragraph that says one thing behind a label. */
const labelled = 120;

/** 项目名称：…, 项目单位：…, 评价机构：… on lines of their own. */
function stateLabels(paragraphs: readonly Paragraph[], facts: Facts): void {
  for (const { text, line } of paragraphs) {
    if (text.length > labelled) continue;
    const bare = text.replace(/^\s*(?:[（(]?[一二三四五六七八九十\d]+[)）]?\s*[、.．]\s*)?/u, '');
    for (const { label, value } of inlinePairs(bare)) {
      const column = columnOf(label);
      const name = value.replace(/[（(]以下[^（）()]*[)）]/gu, '').replace(/[。；;]$/u, '');
      if (column && !facts.has(column)) facts.state(column, name, placeOfLine(line));
    }
  }
}

function columnOf(label: string): FactColumn | undefined {
  const field = fieldOf(label);
  if (field === 'project_name' || field === 'department' || field === 'unit') return field;
  return /^(?:第三方)?评价机构/u.test(label.trim()) ? 'evaluator' : undefined;
}

function stateProject({ title }: ReportPart, tables: readonly ReportTable[], facts: Facts): void {
  facts.ask('project_name');
  if (facts.has('project_name')) return;
  if (title?.project) {
    facts.state('project_name', title.project, placeOfLine(title.line));
    return;
  }
  const named = tables.find(({ caption }) => projectOfCaption(caption.text) !== null);
  if (named) facts.state('project_name', projectOfCaption(named.caption.text), named.caption.place);
}

/** The one year that title, name of the project and captions agree on. */
function stateYear({ title }: ReportPart, tables: readonly ReportTable[], facts: Facts): void {
  facts.ask('year');
  const sources = [
    { text: title?.text ?? '', place: title ? placeOfLine(title.line) : '' },
    { text: facts.valueOf('project_name') ?? '', place: facts.placeOf('project_name') ?? '' },
    ...tables.map(({ caption }) => caption),
  ].map((source) => ({ ...source, years: yearsIn(source.text) }));
  const years = new Set(sources.flatMap((source) => source.years));
  const [year = null] = years;
  const first = sources.find((source) => source.years.length > 0);
  if (first && years.size === 1) facts.state('year', year, first.place);
}

function stateKind({ title, paragraphs }: ReportPart, facts: Facts): void {
  const found = kindOfReport(title?.text ?? '', paragraphs);
  facts.ask('kind');
  facts.ask('form');
  if (!found) return;
  const place = placeOfLine(found.line);
  facts.state('kind', found.kind, place);
  facts.state('form', found.kind === 'self' ? 'unit-report' : 'evaluation-report', place);
  if (found.evaluator !== null && !facts.has('evaluator')) facts.state('evaluator', found.evaluator, place);
  const region = found.bureau === null ? undefined : regionIn(found.bureau);
  if (region) facts.state('region', region.name, place);
}

/** The region of the bureau that asks; else of the title, or of the organisations named. */
function stateRegion({ title }: ReportPart, facts: Facts): void {
  facts.ask('region');
  if (facts.has('region')) return;
  const names = [
    { text: title?.text ?? '', place: title ? placeOfLine(title.line) : '' },
    ...(['department', 'unit'] as const).map((column) => ({
      text: facts.valueOf(column) ?? '',
      place: facts.placeOf(column) ?? '',
    })),
  ];
  const found = names
    .map(({ text, place }) => ({ region: regionIn(text), place }))
    .filter(({ region }) => region !== undefined);
  const best = found.find(({ region }) => region?.isDistrict) ?? found[0];
  if (best?.region) facts.state('region', best.region.name, best.place);
}

/** What a person has to add or choose, because the document does not make it sure. */
export function remarkMissing(facts: Facts, place: string, builder: DraftBuilder): void {
  const missing = [
    ['project_name', say('没有找到项目名称', 'no project name was found')],
    [
      'year',
      say('标题和表名没有写明年度，请补充', 'neither title nor captions name one year; please add it'),
    ],
    ['region', say('没有找到所属地区，请补充', 'no region was found; please add it')],
    [
      'kind',
      say(
        '没有写明是单位自评、部门评价还是财政评价，请选择',
        'whether this is self, department or fiscal evaluation is not stated; please choose',
      ),
    ],
  ] as const;
  for (const [column, reason] of missing) {
    if (!facts.has(column)) builder.remark(place, column, reason, '');
  }
}
