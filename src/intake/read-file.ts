import { decode, type Encoding } from './encoding';
import { scanDelimited, type Delimiter, type Scan } from './delimited';
import { IntakeError, say } from './error';
import { baseName, binaryFormat, fileStem } from './file-name';
import { recognise, type HeaderMatch } from './recognise';

/** One file to import. `path` is how reports name it; it decides nothing but ties. */
export interface IntakeSource {
  readonly path: string;
  readonly content: Blob | Uint8Array;
  /** Chosen by hand, instead of what the content suggests. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

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

/** Decodes a file, splits it into records and finds its table. Throws an `IntakeError`. */
export async function readFile(source: IntakeSource, options: IntakeOptions): Promise<ReadFile> {
  const { path, content } = source;
  const { signal, onProgress } = options;
  await refuseBinary(content);
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

async function refuseBinary(content: Blob | Uint8Array): Promise<void> {
  const head =
    content instanceof Uint8Array ? content : new Uint8Array(await content.slice(0, 16).arrayBuffer());
  const format = binaryFormat(head);
  if (!format) return;
  throw new IntakeError(
    'format',
    say(`内容不是文本，而是 ${format}。`, `The content is not text but ${format}.`),
    say('请另存为「CSV UTF-8」后导入。', 'Save it as CSV UTF-8 and import that.'),
  );
}
