import { Inflate } from 'fflate';
import { viewOf } from '../bytes';
import { damaged, encrypted, refused, tooLarge } from '../refusal';
import { zipDirectory, type ZipEntry } from './directory';
import { IntakeError } from '../../error';
import { pause } from '../../pause';

/** Bytes that one archive may unpack to, over all the entries that are read. */
export const inflatedLimit = 400 * 1024 * 1024;

const localSignature = 0x04034b50;
const localLength = 30;

/** Compressed bytes handed to the inflater at a time; of a hostile entry they become at most a thousand times as much. */
const chunk = 64 * 1024;

/** A ZIP archive whose entries are unpacked one by one, within a limit on all of them together. */
export class ZipPackage {
  readonly entries: readonly ZipEntry[];
  private readonly byPath = new Map<string, ZipEntry>();
  private inflated = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limit: number = inflatedLimit,
  ) {
    this.entries = zipDirectory(bytes);
    for (const entry of this.entries) this.byPath.set(keyOf(entry.path), entry);
  }

  has(path: string): boolean {
    return this.byPath.has(keyOf(path));
  }

  /** The unpacked bytes of the entry at `path`, whatever its case; undefined without one. Rejects with an `IntakeError`. */
  async read(path: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    const entry = this.byPath.get(keyOf(path));
    return entry && this.unpack(entry, signal);
  }

  /** The unpacked bytes of an entry. Rejects with an `IntakeError` where they are damaged, encrypted or too many. */
  async unpack(entry: ZipEntry, signal?: AbortSignal): Promise<Uint8Array> {
    if (entry.isEncrypted) throw encrypted();
    const packed = this.packed(entry);
    if (entry.method !== 0 && entry.method !== 8) throw refused('archive');
    const bytes = entry.method === 0 ? packed : await this.inflate(packed, signal);
    if (entry.method === 0) this.count(bytes.length);
    return bytes;
  }

  private packed(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const start = entry.offset;
    if (start + localLength > bytes.length) throw damaged('ZIP');
    const view = viewOf(bytes);
    if (view.getUint32(start, true) !== localSignature) throw damaged('ZIP');
    const data = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (data + entry.compressedSize > bytes.length) throw damaged('ZIP');
    return bytes.subarray(data, data + entry.compressedSize);
  }

  private async inflate(packed: Uint8Array, signal: AbortSignal | undefined): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    const reached = { end: false };
    const inflater = new Inflate((part, isLast) => {
      this.count(part.length);
      parts.push(part);
      reached.end = isLast;
    });
    for (let at = 0; at < packed.length || at === 0; at += chunk) {
      try {
        inflater.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
      } catch (error) {
        throw error instanceof IntakeError ? error : damaged('ZIP', error);
      }
      if (at > 0 && at % (64 * chunk) === 0) await pause(signal);
    }
    if (!reached.end) throw damaged('ZIP');
    return joined(parts);
  }

  private count(length: number): void {
    this.inflated += length;
    if (this.inflated > this.limit) throw tooLarge(this.limit);
  }
}

/** Paths are compared as programs that write them carelessly expect: without case and leading slash. */
const keyOf = (path: string): string => path.replace(/^\/+/u, '').toLowerCase();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
