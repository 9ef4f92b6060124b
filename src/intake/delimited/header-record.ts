import { IntakeError, say } from '../error';
import { newlineKind, nextLine, RecordReader } from './record';

/** The characters that may separate fields, most usual first. */
export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface HeaderRecord {
  readonly delimiter: Delimiter;
  readonly fields: readonly string[];
  /** Line of the header, from 1. */
  readonly line: number;
  /** Where the first record begins, and its line. */
  readonly next: number;
  readonly nextLine: number;
}

/**
 * Reads the first record that is not blank as the header, and takes the delimiter that splits it into most fields.
 * A line `sep=;` before it, as Excel writes, decides the delimiter. Throws an `IntakeError`.
 */
export function readHeader(bytes: Uint8Array, chosen?: Delimiter): HeaderRecord {
  const hint = separatorHint(bytes);
  let at = hint?.next ?? 0;
  let line = hint ? 2 : 1;
  while (at < bytes.length) {
    const end = nextLine(bytes, at);
    const text = decodeText(bytes, at, end);
    if (text.trim() !== '') break;
    at = end;
    line += 1;
  }
  if (at >= bytes.length) throw emptyFile();
  const wanted = chosen ?? hint?.delimiter;
  const candidates = (wanted ? [wanted] : delimiters).flatMap((delimiter) => {
    const header = headerWith(bytes, at, line, delimiter);
    return header ? [header] : [];
  });
  const [best] = candidates.sort((a, b) => b.fields.length - a.fields.length);
  if (!best) throw unreadableHeader(line);
  return best;
}

function headerWith(
  bytes: Uint8Array,
  start: number,
  line: number,
  delimiter: Delimiter,
): HeaderRecord | undefined {
  const bounds: number[] = [];
  const reader = new RecordReader(bytes, delimiter.charCodeAt(0), 0, bounds);
  if (reader.read(start) !== 'record') return undefined;
  const fields: string[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    fields.push(decodeText(bytes, bounds[index] ?? 0, bounds[index + 1] ?? 0).replaceAll('""', '"'));
  }
  const lines = reader.innerLines + (reader.newline === newlineKind.none ? 0 : 1);
  return { delimiter, fields, line, next: reader.next, nextLine: line + lines };
}

function separatorHint(bytes: Uint8Array): { delimiter: Delimiter; next: number } | undefined {
  const next = nextLine(bytes.subarray(0, 16), 0);
  const found = /^"?sep=(.)"?\s*$/iu.exec(decodeText(bytes, 0, next))?.[1];
  const delimiter = delimiters.find((candidate) => candidate === found);
  return delimiter && { delimiter, next };
}

/** Text of a part of valid UTF-8. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
}

const emptyFile = (): IntakeError =>
  new IntakeError(
    'empty',
    say('文件是空的。', 'The file is empty.'),
    say(
      '请检查导出是否完成，再重新选择文件。',
      'Check that the export was complete, then choose the file again.',
    ),
  );

const unreadableHeader = (line: number): IntakeError =>
  new IntakeError(
    'header',
    say(`表头（第 ${line} 行）的引号不成对。`, `The quotes in the header (line ${line}) do not pair up.`),
    say('请修正表头中的引号后重新导入。', 'Correct the quotes in the header and import again.'),
  );
