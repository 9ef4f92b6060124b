import { byteOrderMark, transcoders, type Encoding } from './encoding';
import { Utf8Target } from './transcoder';
import { guessUtf16 } from './utf16';
import { checkUtf8 } from './utf8';
import { IntakeError, say } from '../error';
import { inSlices, pause, sliceSize } from '../pause';

export interface Decoded {
  readonly encoding: Encoding;
  /** Strict UTF-8 without a byte order mark; a view of the content where that was UTF-8 already. */
  readonly bytes: Uint8Array;
  /** Where `bytes` begin in the content, or undefined if they were re-encoded. */
  readonly offset: number | undefined;
}

export interface DecodeOptions {
  /** Read the content in this encoding instead of looking for one. */
  readonly encoding?: Encoding;
  readonly signal?: AbortSignal;
  /** Share of the content that is decoded, 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/**
 * Finds the encoding of `content` and returns it as UTF-8: byte order mark, UTF-16 by its zero bytes, strict UTF-8,
 * strict GB18030. Nothing is replaced or guessed: content in none of them rejects with an `IntakeError` of code
 * `encoding` that names the first bad byte.
 */
export async function decode(content: Blob | Uint8Array, options: DecodeOptions = {}): Promise<Decoded> {
  const bytes = content instanceof Uint8Array ? content : await readBlob(content, options);
  const mark = byteOrderMark(bytes);
  if (options.encoding) return decodeAs(options.encoding, bytes, markLength(options.encoding, mark), options);
  if (mark) return decodeAs(mark.encoding, bytes, mark.length, options);
  const guessed = guessUtf16(bytes);
  if (guessed) return decodeAs(guessed, bytes, 0, options);
  const bad = await firstNotUtf8(bytes, 0, options);
  if (bad === bytes.length) return { encoding: 'utf-8', bytes, offset: 0 };
  return decodeAs('gb18030', bytes, 0, options, bad);
}

/** A mark belongs to the content unless the encoding chosen by hand is the one it declares. */
function markLength(chosen: Encoding, mark: ReturnType<typeof byteOrderMark>): number {
  if (!mark) return 0;
  const isDeclared = chosen === mark.encoding || (chosen === 'utf-8' && mark.encoding === 'utf-8-bom');
  return isDeclared ? mark.length : 0;
}

async function decodeAs(
  encoding: Encoding,
  bytes: Uint8Array,
  start: number,
  options: DecodeOptions,
  notUtf8At?: number,
): Promise<Decoded> {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') {
    const bad = await firstNotUtf8(bytes, start, options);
    if (bad < bytes.length) throw undecodable(encoding, bad);
    return { encoding: start > 0 ? 'utf-8-bom' : 'utf-8', bytes: bytes.subarray(start), offset: start };
  }
  const body = bytes.subarray(start);
  const target = new Utf8Target(body.length);
  const transcode = transcoders[encoding];
  const reached = await inSlices(
    body.length,
    (from, limit) => transcode(body, from, limit, target),
    options.signal,
    options.onProgress,
  );
  if (reached < body.length) throw undecodable(encoding, start + reached, notUtf8At);
  return { encoding, bytes: target.written(), offset: undefined };
}

async function firstNotUtf8(bytes: Uint8Array, start: number, options: DecodeOptions): Promise<number> {
  const body = bytes.subarray(start);
  const reached = await inSlices(
    body.length,
    (from, limit) => checkUtf8(body, from, limit),
    options.signal,
    options.onProgress,
  );
  return start + reached;
}

async function readBlob(blob: Blob, { signal }: DecodeOptions): Promise<Uint8Array> {
  const bytes = new Uint8Array(blob.size);
  for (let at = 0; at < blob.size; at += sliceSize) {
    bytes.set(new Uint8Array(await blob.slice(at, at + sliceSize).arrayBuffer()), at);
    await pause(signal);
  }
  return bytes;
}

function undecodable(encoding: Encoding, position: number, notUtf8At?: number): IntakeError {
  const text =
    notUtf8At === undefined
      ? say(
          `内容不是 ${encoding}：第 ${position + 1} 个字节无法识别。`,
          `The content is not ${encoding}: byte ${position + 1} cannot be read.`,
        )
      : say(
          `无法识别编码：不是 UTF-8（第 ${notUtf8At + 1} 个字节），也不是 GB18030（第 ${position + 1} 个字节）。`,
          `The encoding is unknown: not UTF-8 (byte ${notUtf8At + 1}), nor GB18030 (byte ${position + 1}).`,
        );
  const next = say(
    '请在原软件中另存为「CSV UTF-8」，或手工指定编码。',
    'Save it as CSV UTF-8 in the program it comes from, or choose its encoding by hand.',
  );
  // Of two encodings the content is most likely in the one that explains more of it.
  return new IntakeError('encoding', text, next, { position: Math.max(position, notUtf8At ?? 0) });
}
