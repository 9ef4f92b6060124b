import { amountColumns, dateColumns } from './rows';
import { isoDay } from './dates';
import type { Draft } from './draft';
import { wan } from './funds';

type Cell = string | number | boolean | null | undefined;

/** Columns of each file, in the order of its cells below. What the product derives (quantities of targets) is not among them. */
const headers = {
  source: ['source_id', 'title', 'publisher', 'region', 'year', 'kind', 'file'],
  evaluation: [
    ...['evaluation_id', 'project_name', 'region', 'year', 'department', 'unit', 'kind', 'evaluator', 'form'],
    ...['total_score', 'grade', 'goal', 'outcome', 'progress', 'suggestion_count', 'source_id', 'locator'],
  ],
  fund: [
    ...['evaluation_id', 'fund_source', ...amountColumns, ...dateColumns],
    ...['weight', 'printed_rate', 'score', 'reason', 'source_id', 'locator'],
  ],
  subtotal: ['evaluation_id', 'level1', 'weight', 'score', 'source_id', 'locator'],
  indicator: [
    ...[
      'evaluation_id',
      'seq',
      'scheme',
      'declared_by',
      'level1',
      'level2',
      'level3',
      'measure',
      'target',
      'plan',
    ],
    ...['actual', 'weight', 'score', 'reason', 'scored_by', 'is_placeholder', 'source_id', 'locator'],
  ],
  indicator_count: ['evaluation_id', 'level1', 'level2', 'n', 'source_id', 'locator'],
  survey: [
    ...[
      'evaluation_id',
      'seq',
      'audience',
      'item',
      'population',
      'issued',
      'returned',
      'valid',
      'satisfaction',
    ],
    ...['conducted', 'source_id', 'locator'],
  ],
  expert_problem: [
    ...['evaluation_id', 'seq', 'author', 'category', 'summary', 'indicators', 'source_id', 'locator'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type FileName = keyof typeof headers;
export const fileNames = Object.keys(headers) as FileName[];

/** Lines kept as text before they are encoded. */
const portion = 20_000;

/** Canonical tables as CSV files, UTF-8, written evaluation by evaluation. */
export class CsvFiles {
  readonly rows: Record<FileName, number>;
  readonly #lines = new Map<FileName, string[]>();
  readonly #parts = new Map<FileName, Uint8Array[]>();
  readonly #encoder = new TextEncoder();

  constructor() {
    this.rows = Object.fromEntries(fileNames.map((name) => [name, 0])) as Record<FileName, number>;
    for (const name of fileNames) {
      this.#lines.set(name, [headers[name].join(',')]);
      this.#parts.set(name, []);
    }
  }

  add(draft: Draft): void {
    const { evaluation, indicators } = draft;
    const { id } = evaluation;
    const source = `s-${id}`;
    const at = (place: string): [string, string] => [source, place];
    const { projectName, unit, region, year, kind } = evaluation;
    this.#line('source', [source, `${projectName}绩效文本`, unit, region, year, kind, `${projectName}.docx`]);
    this.#line('evaluation', [...evaluationCells(draft), ...at('第1行 [project_name, year]')]);
    for (const [index, fund] of draft.funds.entries()) {
      this.#line('fund', [
        ...[id, fund.source, ...amountColumns.map((column) => money(fund.amounts[column]))],
        ...dateColumns.map((column) => day(fund.dates[column])),
        ...[
          points(fund.weight),
          fund.printedRate,
          points(fund.score),
          fund.reason,
          ...at(`表1 · 行${index + 5}`),
        ],
      ]);
    }
    for (const [index, row] of indicators.entries()) {
      this.#line('indicator', [
        ...[
          id,
          index + 1,
          row.scheme,
          row.declaredBy,
          row.level1,
          row.level2,
          row.level3,
          row.measure,
          row.target,
        ],
        ...[
          row.plan,
          row.actual,
          points(row.weight),
          points(row.score),
          row.reason,
          row.scoredBy,
          row.isPlaceholder,
        ],
        ...at(`表1 · 行${index + 12}`),
      ]);
    }
    this.#addSmall(draft, at);
  }

  #addSmall(draft: Draft, at: (place: string) => [string, string]): void {
    const { id } = draft.evaluation;
    for (const { level1, weight, score } of draft.subtotals) {
      this.#line('subtotal', [id, level1, points(weight), points(score), ...at('第40行')]);
    }
    for (const { level1, level2, n } of draft.counts) {
      this.#line('indicator_count', [id, level1, level2, n, ...at('第52行')]);
    }
    for (const [index, row] of draft.surveys.entries()) {
      this.#line('survey', [
        ...[id, index + 1, row.audience, row.item, row.population, row.issued, row.returned, row.valid],
        ...[row.satisfaction, row.conducted, ...at(`第${61 + index}行`)],
      ]);
    }
    for (const [index, { author, category, summary, indicators }] of draft.problems.entries()) {
      this.#line('expert_problem', [
        id,
        index + 1,
        author,
        category,
        summary,
        indicators,
        ...at(`第${70 + index}行`),
      ]);
    }
  }

  /** The files as bytes, ready to be loaded. Nothing can be added afterwards. */
  finish(): Map<FileName, Uint8Array> {
    const files = new Map<FileName, Uint8Array>();
    for (const name of fileNames) {
      this.#encode(name);
      files.set(name, joined(this.#parts.get(name) ?? []));
      this.#parts.delete(name);
    }
    return files;
  }

  #line(name: FileName, cells: readonly Cell[]): void {
    const lines = this.#lines.get(name);
    if (!lines) return;
    this.rows[name] += 1;
    lines.push(cells.map(cellText).join(','));
    if (lines.length >= portion) this.#encode(name);
  }

  #encode(name: FileName): void {
    const lines = this.#lines.get(name) ?? [];
    if (lines.length === 0) return;
    this.#parts.get(name)?.push(this.#encoder.encode(`${lines.join('\n')}\n`));
    lines.length = 0;
  }
}

function evaluationCells({ evaluation }: Draft): Cell[] {
  const { id, projectName, region, year, department, unit, kind, evaluator, form } = evaluation;
  const { total, grade, goal, outcome, progress, suggestionCount } = evaluation;
  return [
    ...[id, projectName, region, year, department, unit, kind, evaluator, form],
    ...[points(total), grade, goal, outcome, progress, suggestionCount],
  ];
}

/** Thousandths of a point as points; what is already given in them is exact. */
const points = (thousandths: number | null | undefined): Cell =>
  thousandths === null || thousandths === undefined ? null : Math.round(thousandths) / 1_000;

/** Yuan as 万元. */
const money = (yuan: number | undefined): Cell => (yuan === undefined ? null : yuan / wan);

const day = (days: number | undefined): Cell => (days === undefined ? null : isoDay(days));

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
