import { decode, type Encoding } from './encoding';
import { scanDelimited, type Delimiter, type Scan } from './delimited';
import { baseName, fileStem } from './file-name';
import type { Preset } from './mapping';
import type { Suggestion } from './draft';
import type { TableChoices } from './read-draft';
import { recognise, type HeaderMatch } from './recognise';

/** One file to import. `path` is how reports name it; it decides nothing but ties. */
export interface IntakeSource {
  readonly path: string;
  readonly content: Blob | Uint8Array;
  /** Chosen by hand, instead of what the content suggests. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** What has been said by hand of the columns of its tables. */
  readonly tables?: TableChoices;
  /** Facts of its text that a person has accepted or corrected. */
  readonly accepted?: readonly Suggestion[];
  /** Of an archive: what has been said of the files in it, by their path (`归档.zip/自评表.xlsx`). */
  readonly members?: Readonly<Record<string, SourceChoices>>;
}

/** What a person can say of a file before it is read again; undefined takes it back. */
export type SourceChoices = Pick<IntakeSource, 'encoding' | 'delimiter' | 'tables' | 'accepted'>;

export type IntakeStage = 'decode' | 'scan' | 'normalise';

export interface Progress {
  readonly file: string;
  /** Share of the stage that is done, 0 to 1. */
  readonly fraction: number;
  readonly stage: IntakeStage;
}

export interface IntakeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Header mappings confirmed before. */
  readonly presets?: readonly Preset[];
  /** Keeps names and telephone numbers of persons, which are otherwise left out everywhere. */
  readonly keepPersonal?: boolean;
}

/** A file of which it is known what it holds, before the engine sees it. */
export interface ReadFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly scan: Scan;
  readonly match: HeaderMatch;
  /** The bytes of `scan.data`, left on disk where they are a part of the file as it is. */
  readonly data: Blob | Uint8Array;
}

/** Decodes a text file, splits it into records and finds its table. Throws an `IntakeError`. */
export async function readFile(source: IntakeSource, options: IntakeOptions): Promise<ReadFile> {
  const { path, content } = source;
  const { signal, onProgress } = options;
  const report = (stage: IntakeStage) => (fraction: number) => onProgress?.({ file: path, fraction, stage });
  const decoded = await decode(content, { encoding: source.encoding, signal, onProgress: report('decode') });
  const scan = await scanDelimited(decoded.bytes, {
    delimiter: source.delimiter,
    signal,
    onProgress: report('scan'),
  });
  const match = recognise(scan.header, fileStem(baseName(path)));
  const data = partOf(content, decoded.offset, decoded.bytes, scan);
  return { path, encoding: decoded.encoding, scan: { ...scan, data: noBytes }, match, data };
}

const noBytes = new Uint8Array(0);

/** The clean data as a part of the Blob it came from, so that a large file need not stay in memory. */
function partOf(
  content: Blob | Uint8Array,
  offset: number | undefined,
  bytes: Uint8Array,
  { data }: Scan,
): Blob | Uint8Array {
  if (content instanceof Uint8Array || offset === undefined || data.buffer !== bytes.buffer) return data;
  const start = offset + data.byteOffset - bytes.byteOffset;
  return content.slice(start, start + data.length);
}
