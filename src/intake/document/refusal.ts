import type { Bilingual } from '../../dataset';
import { IntakeError, say } from '../error';

const refuse = (text: Bilingual, next: Bilingual, cause?: unknown): IntakeError =>
  new IntakeError('format', text, next, { cause });

/** The structure of a file that should be of `kind` cannot be followed. */
export const damaged = (kind: string, cause?: unknown): IntakeError =>
  refuse(
    say(
      `文件已损坏或不完整，无法按 ${kind} 读取。`,
      `The file is damaged or incomplete: it cannot be read as ${kind}.`,
    ),
    say(
      '请重新下载；仍不行时用 WPS 或 Office 打开，另存为 .docx 或 .xlsx 后导入。',
      'Download it again; if that does not help, open it in WPS or Office, save it as .docx or .xlsx and import that.',
    ),
    cause,
  );

/** More unpacked data than is read from one file. `limit` in bytes. */
export const tooLarge = (limit: number): IntakeError =>
  refuse(
    say(
      `文件解压后超过 ${megabytes(limit)} MB，没有读取。`,
      `The file unpacks to more than ${megabytes(limit)} MB and was not read.`,
    ),
    say(
      '数据量很大时请另存为「CSV UTF-8」导入，或拆成几个文件。',
      'Save large tables as CSV UTF-8 and import those, or split the file.',
    ),
  );

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** Opens only with a password. */
export const encrypted = (): IntakeError =>
  refuse(
    say('文件设有密码，无法读取。', 'The file is protected by a password and cannot be read.'),
    say(
      '请在原软件中打开并取消密码，保存后再导入。',
      'Open it in the program it comes from, remove the password, save it and import again.',
    ),
  );

/** Kinds of content that are told apart only to say what to do with them. */
export type RefusedKind =
  'pdf' | 'ofd' | 'archive' | 'rtf' | 'old-office' | 'other-office' | 'image' | 'unknown';

const saveAsOffice = say(
  '请用 WPS 或 Office 打开，另存为 .docx 或 .xlsx 后导入。',
  'Open it in WPS or Office, save it as .docx or .xlsx and import that.',
);

const exportTables = say(
  '请用 WPS 或 Adobe Acrobat 导出为 Word 或 Excel 后导入，或把表格复制到 Excel 中保存。',
  'Export it to Word or Excel with WPS or Adobe Acrobat and import that, or copy its tables into Excel.',
);

const refusals: Readonly<Record<RefusedKind, readonly [text: Bilingual, next: Bilingual]>> = {
  pdf: [
    say(
      '内容是 PDF。PDF 只记录文字的位置，不记录表格的单元格，无法可靠读取。',
      'The content is PDF. A PDF holds where text stands but not the cells of tables, and cannot be read reliably.',
    ),
    exportTables,
  ],
  ofd: [
    say(
      '内容是 OFD 版式文件，只记录文字的位置，不记录表格的单元格，无法可靠读取。',
      'The content is OFD, a fixed layout that does not hold the cells of tables, and cannot be read reliably.',
    ),
    exportTables,
  ],
  archive: [
    say('内容是 ZIP 以外的压缩包。', 'The content is an archive of another kind than ZIP.'),
    say('请先解压，再导入其中的文件。', 'Unpack it first and import the files in it.'),
  ],
  rtf: [
    say('内容是 RTF 文档，暂不支持。', 'The content is an RTF document, which is not supported.'),
    saveAsOffice,
  ],
  'old-office': [
    say(
      '内容是 Word 95、Excel 95 或更早的格式，无法读取。',
      'The content is in the format of Word 95, Excel 95 or earlier, and cannot be read.',
    ),
    saveAsOffice,
  ],
  'other-office': [
    say(
      '内容是 Office 文件，但不是文字文档或表格，也可能是二进制的 .xlsb。',
      'The content is an Office file, but neither a text document nor a workbook, or it is a binary .xlsb.',
    ),
    saveAsOffice,
  ],
  image: [
    say('内容是图片，图片中的文字无法读取。', 'The content is a picture; the text in it cannot be read.'),
    say(
      '请改用原始的 Word 或 Excel 文件，或用文字识别软件转换成表格并核对后导入。',
      'Use the Word or Excel file it was made from, or turn it into a table with text recognition and check that.',
    ),
  ],
  unknown: [
    say('无法识别文件的内容。', 'The content of the file is of no known kind.'),
    say(
      '请用能打开它的软件另存为 .docx、.xlsx 或「CSV UTF-8」后导入。',
      'Open it in the program it belongs to, save it as .docx, .xlsx or CSV UTF-8 and import that.',
    ),
  ],
};

/** The refusal of a kind of content that holds no readable cells. */
export function refused(kind: RefusedKind): IntakeError {
  const [text, next] = refusals[kind];
  return refuse(text, next);
}

/** Nothing in the file, or nothing to be read in it. */
export const emptyDocument = (): IntakeError =>
  new IntakeError(
    'empty',
    say('文件里没有任何表格或文字。', 'There is neither a table nor any text in the file.'),
    say(
      '请检查是否选错了文件，或内容是否只有图片。',
      'Check that it is the right file, and that it does not hold pictures only.',
    ),
  );
