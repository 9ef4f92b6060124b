import { say } from '../../error';
import type { DraftBuilder } from './draft-builder';
import { LocatorText } from './locator';
import { placeOf, type Line } from './lines';
import { plain } from './words';

/** Columns of `evaluation` that a document can state, in the order of the table. */
const columnOrder = [
  'project_name',
  'region',
  'year',
  'department',
  'unit',
  'kind',
  'evaluator',
  'form',
  'total_score',
  'grade',
  'goal',
  'outcome',
  'progress',
] as const;
export type FactColumn = (typeof columnOrder)[number];

interface Fact {
  readonly text: string;
  /** None for what a person has said. */
  readonly places: readonly string[];
  readonly lines: readonly Line[];
}

/** What a document says of one evaluation, column by column, with the place of each. */
export class Facts {
  private readonly facts = new Map<FactColumn, Fact[]>();
  /** Columns the form asks for, filled in or not. */
  private readonly asked = new Set<FactColumn>();

  /** The form has the column, whatever it says. */
  ask(column: FactColumn): void {
    this.asked.add(column);
  }

  /** States what is read at `place`; blank is nothing. `line` is the row of a table that holds it, if one does. */
  state(column: FactColumn, text: string | null, place: string, line?: Line): void {
    this.add(column, text, { places: [place], lines: line ? [line] : [] });
  }

  /** States what is read from several rows together. */
  stateOver(column: FactColumn, text: string | null, lines: readonly [Line, ...Line[]]): void {
    const [first, ...others] = lines;
    this.add(column, text, { places: [placeOf(first), ...others.map(placeOf)], lines });
  }

  private add(column: FactColumn, text: string | null, at: Omit<Fact, 'text'>): void {
    this.ask(column);
    if (text === null || text.trim() === '') return;
    this.facts.set(column, [...(this.facts.get(column) ?? []), { text: text.trim(), ...at }]);
  }

  /** Puts what a person has said in the place of what the document says; it has no place there. */
  replace(column: FactColumn, text: string): void {
    this.ask(column);
    this.facts.set(column, [{ text, places: [], lines: [] }]);
  }

  /** Writes the value of a column differently, where it is the only one. */
  rephrase(column: FactColumn, text: string): void {
    this.facts.set(
      column,
      (this.facts.get(column) ?? []).map((fact) => ({ ...fact, text })),
    );
  }

  /** States for `column` what is read from the place of another. */
  restate(column: FactColumn, text: string, from: FactColumn): void {
    const [source] = this.facts.get(from) ?? [];
    if (source) this.facts.set(column, [...(this.facts.get(column) ?? []), { ...source, text }]);
  }

  has(column: FactColumn): boolean {
    return this.facts.has(column);
  }

  /** The one value of the column; null where there is none or two that differ. */
  valueOf(column: FactColumn): string | null {
    const [first, ...others] = this.facts.get(column) ?? [];
    if (!first) return null;
    return others.every(({ text }) => plain(text) === plain(first.text)) ? first.text : null;
  }

  /** Where the first value of the column is read. */
  placeOf(column: FactColumn): string | undefined {
    return this.facts.get(column)?.[0]?.places[0];
  }

  /** The columns with their values, the row's locator, and remarks where a document contradicts itself. */
  settle(builder: DraftBuilder): { values: Record<string, string | null>; locator: string | null } {
    const values: Record<string, string | null> = {};
    const places: { place: string; column: FactColumn }[] = [];
    for (const column of columnOrder.filter((name) => this.asked.has(name))) {
      const value = this.valueOf(column);
      values[column] = value;
      const found = this.facts.get(column) ?? [];
      builder.feed(...found.flatMap(({ lines }) => lines));
      places.push(...found.flatMap((fact) => fact.places.map((place) => ({ place, column }))));
      const [first] = found;
      if (!first || value !== null) continue;
      const reason = say('多处内容不同，无法确定', 'stated more than once, and differently');
      builder.remark(first.places[0] ?? '', column, reason, found.map(({ text }) => text).join(' | '));
    }
    const locator = new LocatorText();
    for (const { place, column } of places.sort((a, b) => inOrder(a.place, b.place)))
      locator.add(place, column);
    const text = locator.toString();
    return { values, locator: text === '' ? null : text };
  }
}

/** Paragraphs before tables, tables and their rows by number. */
function inOrder(a: string, b: string): number {
  const keys = [a, b].map((place) => [place.startsWith('表') ? 1 : 0, ...numbersOf(place)]);
  const [one = [], other = []] = keys;
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const numbersOf = (place: string): number[] => [...place.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
