import { fundRole } from './fund/fund-header';
import { fundSourceOf } from './fund/fund-source';
import { goalRoles } from './head/goal-header';
import { fieldOf, isPersonalLabel } from './head/labels';
import { pairsOf } from './head/pairs';
import { isTaskName, markerOf } from './markers';
import type { Part, TaskRole } from './part';
import { endsTable, holdsAmount, isGoalRow, isHeadingLine, isNote, isTotal, namesSource } from './row-tests';
import { headerColumns, underHeaders } from './table/column-map';
import { indicatorColumns, type IndicatorColumn } from './table/indicator-columns';
import { isSecondHeader } from './table/indicator-header';
import type { Line } from './table/lines';
import { isGrade, isSubtotalLabel, saysScore } from './table/total-label';
import { isNumeral, plain } from './table/words';

/** The block a row stands in, with the columns of its header. */
type Zone =
  | { readonly kind: 'head' }
  | Omit<Extract<Part, { kind: 'fund' }>, 'line'>
  | Omit<Extract<Part, { kind: 'goal' }>, 'line'>
  | Omit<Extract<Part, { kind: 'task' }>, 'line'>
  | { readonly kind: 'indicator' | 'tail'; readonly columns: readonly IndicatorColumn[] };

/** Tells what each row of a form is, from the top: a row's meaning follows from the header above it. */
export const partsOf = (lines: readonly Line[]): readonly Part[] => new Layout(lines).parts;

class Layout {
  readonly parts: Part[] = [];
  private zone: Zone = { kind: 'head' };
  private hasPairs = false;
  private hasIndicators = false;

  constructor(lines: readonly Line[]) {
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      if (!line) continue;
      const next = lines[at + 1];
      const headers = this.openZone(line, next);
      if (headers === 0) this.parts.push(this.partOf(line));
      else
        for (const header of lines.slice(at, at + headers)) this.parts.push({ kind: 'header', line: header });
      at += Math.max(0, headers - 1);
    }
  }

  /** Opens the block a header row heads; returns how many rows the header has, 0 where the row is none. */
  private openZone(line: Line, next: Line | undefined): number {
    const below = next && next.grid === line.grid ? next : undefined;
    switch (markerOf(line)) {
      case 'indicator': {
        const second = below && isSecondHeader(below) ? [below] : [];
        this.zone = { kind: 'indicator', columns: indicatorColumns([line, ...second]) };
        return 1 + second.length;
      }
      case 'fund':
        this.zone = { kind: 'fund', columns: headerColumns([line], fundRole), header: line };
        return 1;
      case 'goal': {
        const roles = goalRoles(line);
        const cells = line.cells.filter((_, index) => roles[index] !== undefined);
        const roleOf = new Map(line.cells.map((cell, index) => [cell.text, roles[index]]));
        this.zone = {
          kind: 'goal',
          columns: headerColumns([{ ...line, cells }], (text) => roleOf.get(text)),
        };
        return 1;
      }
      case 'tasks': {
        const second = below?.cells.every(({ text }) => fundSourceOf(text) !== undefined) ? [below] : [];
        const taskRole = (text: string): TaskRole | undefined => (isTaskName(text) ? 'name' : fundRole(text));
        this.zone = { kind: 'task', columns: headerColumns([line, ...second], taskRole), header: line };
        return 1 + second.length;
      }
      default:
        return 0;
    }
  }

  private partOf(line: Line): Part {
    const { zone } = this;
    if (isNote(line)) return { kind: 'note', line };
    if (zone.kind === 'indicator') return this.inTable(line, zone.columns);
    if (zone.kind === 'tail') {
      const columns = isTotal(line) ? zone.columns : this.totalsAbove(line);
      if (columns) return { kind: 'total', line, columns };
    }
    if (zone.kind === 'fund' && namesSource(line)) return { ...zone, line };
    const pairs = pairsOf(line);
    const isLabelled = pairs.some(({ label }) => fieldOf(label) !== undefined || isPersonalLabel(label));
    if (zone.kind === 'fund' && !isLabelled && holdsAmount(line, zone.columns)) return { ...zone, line };
    if (zone.kind === 'goal' && !isLabelled && isGoalRow(line, zone.columns)) return { ...zone, line };
    if (zone.kind === 'task' && !isLabelled) return { ...zone, line };
    if (pairs.length > 0) {
      this.hasPairs = true;
      if (zone.kind !== 'tail') this.zone = { kind: 'head' };
      return { kind: 'pairs', line, pairs };
    }
    const isHeading = zone.kind === 'head' && !this.hasPairs && isHeadingLine(line);
    return { kind: isHeading ? 'heading' : 'other', line };
  }

  /**
   * Names of the figures of a row that stands below a row of totals without any: 总分值 | 总得分 | 自评等级. Undefined
   * where the row is no such row.
   */
  private totalsAbove({ cells }: Line): IndicatorColumn[] | undefined {
    const last = this.parts.at(-1);
    if (last?.kind !== 'total' || last.line.cells.some(({ text }) => isNumeral(text))) return undefined;
    if (!cells.every(({ text }) => isNumeral(text) || isGrade(text))) return undefined;
    const roleOf = (text: string): 'score' | 'weight' | undefined =>
      saysScore(text) ? 'score' : /分值$/u.test(plain(text)) ? 'weight' : undefined;
    return headerColumns([last.line], roleOf);
  }

  /** A row below the header of the indicators. */
  private inTable(line: Line, columns: readonly IndicatorColumn[]): Part {
    const [first] = line.cells;
    const classes = columns.find(({ role }) => role === 'level1');
    const isBelowClass = classes !== undefined && first !== undefined && first.column > classes.to;
    if (line.cells.some(({ text }) => isSubtotalLabel(text)) || (isTotal(line) && isBelowClass)) {
      return { kind: 'subtotal', line, columns };
    }
    if (isTotal(line)) {
      if (this.hasIndicators) this.zone = { kind: 'tail', columns };
      return { kind: 'total', line, columns };
    }
    const pairs = pairsOf(line);
    const left = columns.find(({ role }) => role !== undefined)?.to ?? 0;
    if (first && first.column <= left && pairs.some(({ label }) => endsTable(label))) {
      this.zone = { kind: 'tail', columns };
      return { kind: 'pairs', line, pairs };
    }
    const { own } = underHeaders(columns, line);
    const isRow = [...own.keys()].some(({ role }) => role !== undefined);
    if (isRow) this.hasIndicators = true;
    return isRow ? { kind: 'indicator', line, columns } : { kind: 'other', line };
  }
}
