import type { Grid, Paragraph, SourceDocument } from '../document';
import { isFormTitle, isYearLine } from './head/heading';
import { indicatorRole, type IndicatorRole } from './table/indicator-header';
import { fundRole } from './fund/fund-header';
import { linesOf, type Line } from './table/lines';
import { isList, markerOf, type Marker } from './markers';
import { moneyUnitIn } from './fund/money-unit';
import { fieldOf } from './head/labels';
import { pairsOf } from './head/pairs';
import { plain } from './table/words';

/** A stretch of rows, in one grid or several, that begins like a form and goes on to the next one. */
export interface Segment {
  /** The paragraphs right before it. */
  readonly headings: readonly Paragraph[];
  readonly lines: readonly Line[];
  /** Whether it is a self-evaluation form. */
  readonly isForm: boolean;
}

/** Paragraphs before a table that can belong to it. */
const nearest = 12;

/** Whether some cell can be a label of a form. Asked first, so that sheets of a million other cells cost little. */
const mayHoldForm = ({ cells }: Grid): boolean =>
  cells.some(({ text }) => text.length <= 40 && /指\s*标|目标|预算|资金|自评|名称/u.test(text));

class OpenSegment {
  readonly lines: Line[] = [];
  readonly markers = new Set<Marker>();
  readonly roles = new Set<IndicatorRole | 'executed'>();
  header = '';

  constructor(readonly headings: readonly Paragraph[]) {}

  add(line: Line, marker: Marker | undefined): void {
    this.lines.push(line);
    if (!marker) return;
    this.markers.add(marker);
    if (marker === 'indicator') {
      this.header = headerText(line);
      for (const { text } of line.cells) this.addRole(indicatorRole(text));
    }
    if (marker === 'fund')
      for (const { text } of line.cells) if (fundRole(text) === 'executed') this.addRole('executed');
  }

  private addRole(role: IndicatorRole | 'executed' | undefined): void {
    if (role) this.roles.add(role);
  }

  get hasContent(): boolean {
    return ['project', 'fund', 'goal', 'tasks', 'indicator'].some((marker) =>
      this.markers.has(marker as Marker),
    );
  }

  closed(): Segment {
    const has = (marker: Marker): boolean => this.markers.has(marker);
    const isTitled = has('title') || this.headings.some(({ text }) => isFormTitle(text));
    const isHeaded = has('fund') || has('goal') || isTitled;
    const isForm = has('indicator')
      ? (this.roles.has('actual') && (isHeaded || has('project'))) || (this.roles.has('score') && isHeaded)
      : has('project') && this.roles.has('executed') && isTitled;
    return { headings: this.headings, lines: this.lines, isForm };
  }
}

/** Cuts the grids of a document where forms begin: stacked in one sheet, one a sheet, or one over several tables. */
export function segmentsOf(document: SourceDocument): Segment[] {
  const segments: OpenSegment[] = [];
  let before: Paragraph[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      if (block.text.trim() !== '') before.push(block);
      continue;
    }
    cut(block, before.slice(-nearest), segments);
    before = [];
  }
  return segments.map((segment) => segment.closed());
}

function cut(grid: Grid, headings: readonly Paragraph[], segments: OpenSegment[]): void {
  if (isList(grid) || !mayHoldForm(grid)) {
    segments.push(new OpenSegment([]));
    return;
  }
  const marked = linesOf(grid).map((line) => ({ line, marker: markerOf(line) }));
  let current = segments.at(-1);
  if (!current || !continues(current, grid, marked, headings)) {
    current = new OpenSegment(headings);
    segments.push(current);
  }
  for (const { line, marker } of marked) {
    if (begins(current, line, marker)) {
      const next = new OpenSegment([]);
      for (let last = current.lines.at(-1); last && isAboveTitle(last); last = current.lines.at(-1)) {
        next.lines.unshift(last);
        current.lines.pop();
      }
      segments.push(next);
      current = next;
    }
    current.add(line, marker);
  }
}

interface Marked {
  readonly line: Line;
  readonly marker: Marker | undefined;
}

/** Whether a grid goes on with the form of the one before: its indicator table, or the table over a page break. */
function continues(
  current: OpenSegment,
  grid: Grid,
  marked: readonly Marked[],
  headings: readonly Paragraph[],
): boolean {
  if (grid.sheet !== undefined || !current.hasContent) return false;
  if (headings.some(({ text }) => isFormTitle(text))) return false;
  if (marked.some(({ marker }) => marker === 'title' || marker === 'project')) return false;
  const header = marked.find(({ marker }) => marker === 'indicator');
  if (!header) return !current.markers.has('indicator') && marked.some(({ marker }) => marker !== undefined);
  if (!current.markers.has('indicator')) return true;
  return headings.length === 0 && headerText(header.line) === current.header;
}

function begins(current: OpenSegment, line: Line, marker: Marker | undefined): boolean {
  if (marker === 'title') return current.hasContent;
  if (marker !== 'project' || !current.markers.has('indicator')) return false;
  return pairsOf(line).some(({ label }) => fieldOf(label) === 'project_name');
}

/** Lines that stand above a title and belong to it. */
const isAboveTitle = ({ cells: [cell, ...rest] }: Line): boolean =>
  cell !== undefined &&
  rest.length === 0 &&
  (/^附[件表]/u.test(plain(cell.text)) || isYearLine(cell.text) || moneyUnitIn(cell.text) !== undefined);

const headerText = (line: Line): string => line.cells.map(({ text }) => plain(text)).join('|');
