import { viewOf } from '../bytes';
import { damaged } from '../refusal';

const kind = 'Office 97–2003';
const lastSector = 0xfffffffa;
const none = 0xffffffff;
const headerLength = 512;
const entryLength = 128;

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The container of .doc and .xls files (MS-CFB): streams in chains of sectors. Only streams at the top are given,
 * those of embedded objects are not. Written out here because it is asked for the kind of a file before any reader is
 * loaded, and because streams must come as views or bytes, not as arrays of numbers.
 */
export class OleContainer {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectors: number;
  private readonly allocation: number[] = [];
  private readonly streams = new Map<string, Entry>();
  private readonly miniCutoff: number;
  private mini: { readonly stream: Uint8Array; readonly allocation: Uint8Array } | undefined;
  private root: Entry | undefined;

  /** Throws an `IntakeError` where the structure cannot be followed. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < headerLength) throw damaged(kind);
    this.view = viewOf(bytes);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged(kind);
    this.sectorSize = 1 << shift;
    this.sectors = Math.ceil(bytes.length / this.sectorSize) - 1;
    this.miniCutoff = this.view.getUint32(56, true);
    this.readAllocation();
    this.readDirectory(this.chain(this.view.getUint32(48, true)));
  }

  /** Names of the streams at the top, in lower case. */
  get names(): readonly string[] {
    return [...this.streams.keys()];
  }

  /** The bytes of a stream at the top, whatever the case of its name; undefined if there is none. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.streams.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.size < this.miniCutoff) return this.miniChain(entry);
    return this.chain(entry.start).subarray(0, entry.size);
  }

  /** The numbers of the sectors that hold the allocation table: 109 in the header, more in a chain of their own. */
  private readAllocation(): void {
    const { view } = this;
    const count = Math.min(view.getUint32(44, true), this.sectors);
    for (let index = 0; index < 109 && this.allocation.length < count; index++) {
      this.allocation.push(view.getUint32(76 + 4 * index, true));
    }
    let next = view.getUint32(68, true);
    const perSector = this.sectorSize / 4 - 1;
    for (let step = 0; next < lastSector && step < this.sectors; step++) {
      const at = this.offsetOf(next);
      for (let index = 0; index < perSector && this.allocation.length < count; index++) {
        this.allocation.push(this.uint32(at + 4 * index));
      }
      next = this.uint32(at + 4 * perSector);
    }
  }

  private readDirectory(directory: Uint8Array): void {
    const view = viewOf(directory);
    const entries: Entry[] = [];
    for (let at = 0; at + entryLength <= directory.length; at += entryLength) entries.push(entryAt(view, at));
    const [root] = entries;
    if (!root) throw damaged(kind);
    this.root = root;
    const seen = new Set<number>();
    const waiting = [root.child];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = entries[index];
      if (!entry || seen.has(index)) continue;
      seen.add(index);
      if (entry.isStream) this.streams.set(entry.name.toLowerCase(), entry);
      waiting.push(entry.left, entry.right);
    }
  }

  private chain(start: number): Uint8Array {
    const numbers: number[] = [];
    for (let sector = start; sector < lastSector; sector = this.next(sector)) {
      if (numbers.length > this.sectors) throw damaged(kind);
      numbers.push(sector);
    }
    const joined = new Uint8Array(numbers.length * this.sectorSize);
    numbers.forEach((sector, index) => {
      const at = this.offsetOf(sector);
      joined.set(this.bytes.subarray(at, at + this.sectorSize), index * this.sectorSize);
    });
    return joined;
  }

  private next(sector: number): number {
    const perSector = this.sectorSize / 4;
    const table = this.allocation[Math.floor(sector / perSector)];
    if (table === undefined) throw damaged(kind);
    return this.uint32(this.offsetOf(table) + 4 * (sector % perSector));
  }

  private miniChain({ start, size }: Entry): Uint8Array {
    this.mini ??= {
      stream: this.root && this.root.start < lastSector ? this.chain(this.root.start) : new Uint8Array(0),
      allocation: this.chain(this.view.getUint32(60, true)),
    };
    const { stream, allocation } = this.mini;
    if (size > stream.length) throw damaged(kind);
    const table = viewOf(allocation);
    const joined = new Uint8Array(size);
    let sector = start;
    for (let at = 0; at < size; at += 64) {
      const from = sector * 64;
      if (from >= stream.length || 4 * sector + 4 > allocation.length) throw damaged(kind);
      joined.set(stream.subarray(from, from + Math.min(64, size - at)), at);
      sector = table.getUint32(4 * sector, true);
    }
    return joined;
  }

  private offsetOf(sector: number): number {
    if (sector >= this.sectors) throw damaged(kind);
    return (sector + 1) * this.sectorSize;
  }

  private uint32(at: number): number {
    if (at + 4 > this.bytes.length) throw damaged(kind);
    return this.view.getUint32(at, true);
  }
}

function entryAt(view: DataView, at: number): Entry {
  const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
  let name = '';
  for (let index = 0; index < length; index += 2)
    name += String.fromCharCode(view.getUint16(at + index, true));
  const child = view.getUint32(at + 76, true);
  return {
    name,
    isStream: view.getUint8(at + 66) === 2,
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: child === none ? -1 : child,
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  };
}
