import type { Extent } from './header';
import { viewOf } from '../bytes';

/** Where the name stands in a font's description. */
const nameAt = 40;

/** Reads the names of the document's fonts, by their number. */
export function readFonts(table: Uint8Array, { offset, length }: Extent): string[] {
  const part = table.subarray(offset, offset + length);
  if (part.length < 4) return [];
  const view = viewOf(part);
  const count = view.getUint16(0, true);
  const names: string[] = [];
  for (let at = 4; names.length < count && at < part.length;) {
    const size = 1 + view.getUint8(at);
    const end = Math.min(at + size, part.length);
    let name = '';
    for (let each = at + nameAt; each + 2 <= end; each += 2) {
      const code = view.getUint16(each, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    names.push(name);
    at += size;
  }
  return names;
}
