import { entryName } from './entry-name';
import { extraField } from './extra-field';
import { viewOf } from '../bytes';
import { damaged } from '../refusal';

/** One file in a ZIP archive, as its central directory describes it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedSize: number;
  /** Bytes when unpacked, as declared: not to be relied on. */
  readonly size: number;
  /** Where the local header begins in the archive. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const centralSignature = 0x02014b50;
const longestComment = 0xffff;
const endLength = 22;
const entryLength = 46;

/** Entries of an archive that are listed; more are hostile or no concern of ours. */
export const entriesLimit = 20_000;

/** Lists the files of a ZIP archive, folders left out. Throws an `IntakeError` where its directory cannot be followed. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  try {
    return entriesOf(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('ZIP', error);
    throw error;
  }
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start } = directoryPlace(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < Math.min(count, entriesLimit); index++) {
    if (view.getUint32(at, true) !== centralSignature) throw damaged('ZIP');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const flags = view.getUint16(at + 8, true);
    const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
    const extra = bytes.subarray(at + entryLength + nameLength, at + entryLength + nameLength + extraLength);
    const sizes = largeSizes(extra, {
      size: view.getUint32(at + 24, true),
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    const path = entryName(name, extra, (flags & 0x0800) !== 0);
    if (!path.endsWith('/')) {
      entries.push({ path, method: view.getUint16(at + 10, true), isEncrypted: (flags & 1) !== 0, ...sizes });
    }
    at += entryLength + nameLength + extraLength + commentLength;
  }
  return entries;
}

function directoryPlace(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const isLarge = count === 0xffff || start === 0xffffffff;
    if (!isLarge || at < 20 || view.getUint32(at - 20, true) !== locator64Signature) return { count, start };
    const at64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(at64, true) !== end64Signature) throw damaged('ZIP');
    return {
      count: Number(view.getBigUint64(at64 + 32, true)),
      start: Number(view.getBigUint64(at64 + 48, true)),
    };
  }
  throw damaged('ZIP');
}

type Sizes = Pick<ZipEntry, 'size' | 'compressedSize' | 'offset'>;

/** Sizes over 4 GB stand in an extra field, in this order, each only where its usual place is full of ones. */
function largeSizes(extra: Uint8Array, sizes: Sizes): Sizes {
  const field = extraField(extra, 0x0001);
  if (!field) return sizes;
  const view = viewOf(field);
  let at = 0;
  const large = (value: number): number => {
    if (value !== 0xffffffff || at + 8 > field.length) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return {
    size: large(sizes.size),
    compressedSize: large(sizes.compressedSize),
    offset: large(sizes.offset),
  };
}
