import { numbered } from './blocks';
import type { DocumentFormat, SourceDocument } from './document';
import type { ReadContent, ReadOptions } from './read-content';
import { emptyDocument, encrypted, refused } from './refusal';
import { sniff, type FileKind } from './sniff';
import { IntakeError, say, throwIfCancelled } from '../error';
import { decode, type Encoding } from '../encoding';

export interface ReadDocumentOptions extends ReadOptions {
  /** Of text and web pages: read the content in this encoding instead of looking for one. */
  readonly encoding?: Encoding;
  /** What the file is, where the caller has sniffed it already. */
  readonly kind?: FileKind;
}

/**
 * Reads any file of tables and text, by its content and not by its name: Excel, Word, web page or text. Rejects with
 * an `IntakeError` that says what to do instead where the content cannot be read, holds nothing, or was cancelled.
 * The readers are loaded when the first file asks for them.
 */
export async function readDocument(
  content: Blob | Uint8Array,
  options: ReadDocumentOptions = {},
): Promise<SourceDocument> {
  throwIfCancelled(options.signal);
  const kind = options.kind ?? (await sniff(content, options.encoding));
  const format = formats[kind];
  if (!format) throw refusalOf(kind);
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
  const read = await readers[format](bytes, kind, options);
  throwIfCancelled(options.signal);
  const blocks = numbered(read.blocks);
  const hiddenSheets = read.hiddenSheets ?? [];
  if (blocks.length === 0) throw emptyDocument();
  options.onProgress?.(1);
  return hiddenSheets.length > 0 ? { format, blocks, hiddenSheets } : { format, blocks };
}

/** The format of each kind that is read; the others are refused. */
const formats: Readonly<Partial<Record<FileKind, DocumentFormat>>> = {
  xlsx: 'xlsx',
  xls: 'xls',
  ods: 'ods',
  docx: 'docx',
  doc: 'doc',
  html: 'html',
  mhtml: 'html',
  text: 'text',
  delimited: 'text',
  spreadsheetml: 'xls',
};

type Reader = (bytes: Uint8Array, kind: FileKind, options: ReadDocumentOptions) => Promise<ReadContent>;

const readers: Readonly<Record<DocumentFormat, Reader>> = {
  xlsx: async (bytes, _, options) => (await import('./xlsx')).readXlsx(bytes, options),
  xls: async (bytes, kind, options) => {
    if (kind !== 'spreadsheetml') return (await import('./xls')).readXls(bytes, options);
    return (await import('./spreadsheetml')).readSpreadsheetml(await textOf(bytes, options), options);
  },
  ods: async (bytes, _, options) => (await import('./ods')).readOds(bytes, options),
  docx: async (bytes, _, { signal }) => ({ blocks: await (await import('./docx')).readDocx(bytes, signal) }),
  doc: async (bytes) => ({ blocks: (await import('./doc')).readDoc(bytes) }),
  html: async (bytes, kind, options) => {
    const { readHtml, readMhtml } = await import('./html');
    return { blocks: await (kind === 'mhtml' ? readMhtml : readHtml)(bytes, options) };
  },
  text: async (bytes, kind, options) => {
    const { readLayout, readRecords } = await import('./text');
    return { blocks: (kind === 'delimited' ? readRecords : readLayout)(await textOf(bytes, options)) };
  },
};

async function textOf(bytes: Uint8Array, { encoding, signal }: ReadDocumentOptions): Promise<string> {
  return new TextDecoder().decode((await decode(bytes, { encoding, signal })).bytes);
}

function refusalOf(kind: FileKind): IntakeError {
  switch (kind) {
    case 'empty':
      return emptyDocument();
    case 'encrypted':
      return encrypted();
    case 'zip':
      return archiveOfFiles();
    case 'pdf':
    case 'ofd':
    case 'archive':
    case 'rtf':
    case 'old-office':
    case 'other-office':
    case 'image':
      return refused(kind);
    default:
      return refused('unknown');
  }
}

const archiveOfFiles = (): IntakeError =>
  new IntakeError(
    'format',
    say('这是装有多个文件的压缩包，不是一份文件。', 'This is an archive of files and not one document.'),
    say('请解压后导入其中的文件。', 'Unpack it and import the files in it.'),
  );
