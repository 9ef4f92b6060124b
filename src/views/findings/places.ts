import type { Place } from '../../dataset';
import type { Value } from '../../engine';
import type { Finding } from '../../findings';
import { formatValue } from '../../rules';

/** A figure of a finding with its label, as printed. */
export interface Figure {
  readonly label: string;
  readonly text: string;
}

/** A place with the figures that stand there. */
export interface PlaceFigures {
  readonly place: Place;
  readonly figures: readonly Figure[];
}

type Evidence = readonly {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly value: Value;
}[];

/**
 * The figures of a finding by the place they stand in; places without any are left out as long as others have some. A
 * place that names its columns holds those; one that names none holds what no other place names. Figures that are
 * computed stand nowhere.
 */
export function placesWithFigures(
  places: readonly Place[],
  all: readonly Place[],
  finding: Finding,
  evidence: Evidence,
): PlaceFigures[] {
  const named = new Set(all.flatMap(({ columns }) => columns));
  const printed = evidence.map((item) => ({ ...item, columns: printedColumns(finding, item.name) }));
  const list = places.map((place) => ({
    place,
    figures: printed
      .filter(({ columns, text }) => text !== '' && columns.some((column) => isAt(place, column, named)))
      .map(({ label, text, value }) => ({ label, text: asPrinted(value, text) })),
  }));
  const some = list.filter(({ figures }) => figures.length > 0);
  return some.length > 0 ? some : list;
}

const isAt = (place: Place, column: string, named: ReadonlySet<string>): boolean =>
  place.columns.length > 0 ? place.columns.includes(column) : !named.has(column);

/**
 * The canonical columns an evidence item is printed in: the one of its own name, or the one the row itself names (a
 * base amount beside the name of its base). One that is merely computed from others has none.
 */
function printedColumns({ rule, hit }: Finding, name: string): string[] {
  const column = rule.evidence.find((item) => item.name === name)?.column;
  if (column === undefined) return [];
  const from = rule.view.columns.find((candidate) => candidate.name === column)?.from ?? [];
  const named = new Set<Value>([...Object.values(hit.evidence), ...Object.values(hit.shown)]);
  const names = from.map((source) => source.slice(source.indexOf('.') + 1));
  // a value that names a column (the base is `received`) is our own word, not the document's
  if (names.some((each) => each === hit.evidence[name])) return [];
  return names.filter((each) => each === column || named.has(each));
}

/** Documents print 85%, not 85.00%. */
const asPrinted = (value: Value, text: string): string =>
  typeof value === 'number' && text.endsWith('%') ? formatValue(value, 'printed_percent') : text;
