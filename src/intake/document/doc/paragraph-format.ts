import { propertiesOf, propertyIds, type Property } from './properties';
import { viewOf } from '../bytes';
import type { VerticalMerge } from '../table';

/** A cell as the row's definition describes it. */
export interface DefinedCell {
  /** Where its left edge stands, in twentieths of a point. */
  readonly left: number;
  readonly right: number;
  /** Goes on with the cell to its left. */
  isBeside: boolean;
  merge: VerticalMerge;
}

/** What the formatting of a paragraph says of its place in tables and headings. */
export interface ParagraphFormat {
  /** Tables around the paragraph: 0 outside, 1 in a table, 2 in a table in a cell of one. */
  readonly depth: number;
  readonly isRowEnd: boolean;
  /** Ends a cell of an inner table; cells of outer ones end with a character. */
  readonly isInnerCellEnd: boolean;
  readonly heading: number | undefined;
  /** Of a row end: the cells of the row. */
  readonly cells: readonly DefinedCell[];
}

const isSet = ({ operand }: Property): boolean => (operand[0] ?? 0) !== 0;

/**
 * Reads the formatting of a paragraph: its style, then instructions. Instructions too long for their page lie in the
 * `Data` stream.
 */
export function paragraphFormat(list: Uint8Array, data: Uint8Array | undefined): ParagraphFormat {
  const style = list.length >= 2 ? viewOf(list).getUint16(0, true) : 0;
  let inTable = false;
  let depth: number | undefined;
  let isRowEnd = false;
  let isInnerCellEnd = false;
  // The first nine styles are always the built-in headings.
  let heading = style >= 1 && style <= 9 ? style : undefined;
  let cells: DefinedCell[] = [];
  for (const property of expanded(list.subarray(2), data)) {
    const { id, operand } = property;
    if (id === propertyIds.inTable) inTable = isSet(property);
    else if (id === propertyIds.tableDepth) depth = viewOf(operand).getInt32(0, true);
    else if (id === propertyIds.rowEnd || id === propertyIds.innerRowEnd) isRowEnd ||= isSet(property);
    else if (id === propertyIds.innerCellEnd) isInnerCellEnd = isSet(property);
    else if (id === propertyIds.outlineLevel) heading = levelOf(operand[0] ?? 9);
    else if (id === propertyIds.rowDefinition) cells = definedCells(operand);
    else if (id === propertyIds.mergedBelow) mergeBelow(cells, operand);
  }
  return { depth: Math.max(0, depth ?? (inTable ? 1 : 0)), isRowEnd, isInnerCellEnd, heading, cells };
}

function* expanded(list: Uint8Array, data: Uint8Array | undefined): Generator<Property> {
  for (const property of propertiesOf(list)) {
    if (property.id !== propertyIds.stored && property.id !== propertyIds.storedOld) {
      yield property;
      continue;
    }
    const at = viewOf(property.operand).getUint32(0, true);
    if (data && at + 2 <= data.length) {
      yield* propertiesOf(data.subarray(at + 2, at + 2 + viewOf(data).getUint16(at, true)));
    }
  }
}

const levelOf = (level: number): number | undefined => (level <= 8 ? level + 1 : undefined);

const cellSize = 20;

/** How a definition writes merges with the cells above and below. */
const merges: readonly VerticalMerge[] = [undefined, 'continue', undefined, 'begin'];

/** The definition of a row: the number of its cells, their edges, and twenty bytes for each, which may be missing. */
function definedCells(operand: Uint8Array): DefinedCell[] {
  const view = viewOf(operand);
  const count = operand[0] ?? 0;
  const details = 1 + 2 * (count + 1);
  if (operand.length < details) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = details + cellSize * index;
    const flags = at + 2 <= operand.length ? view.getUint16(at, true) : 0;
    return {
      left: view.getInt16(1 + 2 * index, true),
      right: view.getInt16(3 + 2 * index, true),
      isBeside: (flags & 3) === 2,
      merge: merges[(flags >>> 5) & 3],
    };
  });
}

function mergeBelow(cells: readonly DefinedCell[], operand: Uint8Array): void {
  const [index = 0, flags = 0] = operand;
  const cell = cells[index];
  if (cell) cell.merge = merges[flags & 3];
}
