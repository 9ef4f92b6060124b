import { viewOf } from '../bytes';

/** One formatting instruction: its number and the bytes it is given. */
export interface Property {
  readonly id: number;
  readonly operand: Uint8Array;
}

export const propertyIds = {
  deleted: 0x0800,
  hidden: 0x083c,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  outlineLevel: 0x2640,
  symbol: 0x6a09,
  tableDepth: 0x6649,
  stored: 0x6646,
  storedOld: 0x6645,
  tabs: 0xc615,
  rowDefinition: 0xd608,
  mergedBelow: 0xd62b,
} as const;

/** Bytes that follow an instruction, by the three highest bits of its number; 6 is told by the bytes themselves. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3];

/** The instructions of a list, up to one that is cut off. */
export function* propertiesOf(list: Uint8Array): Generator<Property> {
  const view = viewOf(list);
  let at = 0;
  while (at + 2 < list.length) {
    const id = view.getUint16(at, true);
    at += 2;
    const [skipped, length] = operandExtent(id, list.subarray(at));
    if (at + skipped + length > list.length) return;
    yield { id, operand: list.subarray(at + skipped, at + skipped + length) };
    at += skipped + length;
  }
}

/** Bytes before the operand that give its length, and that length. */
function operandExtent(id: number, rest: Uint8Array): [skipped: number, length: number] {
  const kind = id >>> 13;
  const [first = 0, second = 0] = rest;
  if (kind !== 6) return [0, lengths[kind] ?? 1];
  if (id === propertyIds.rowDefinition) return [2, Math.max(0, (first | (second << 8)) - 1)];
  if (id === propertyIds.tabs && first === 255) {
    const removed = 2 + 4 * second;
    return [1, removed + 3 * (rest[removed] ?? 0)];
  }
  return [1, first];
}
