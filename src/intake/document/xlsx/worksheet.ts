import { stringItem, unescaped } from './shared-strings';
import { pause } from '../../pause';
import { general } from '../number-format';
import { damaged } from '../refusal';
import { cellReference, rangeReference, lastColumn, lastRow, SheetCells } from '../sheet';
import { XmlReader } from '../xml';

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  /** Number format code by style index. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/** Cells read between two pauses. */
const pauseEvery = 50_000;

/** Reads the cells and merged ranges of a worksheet part; formula cells by the value that was stored with them. */
export async function readWorksheet(
  xml: string,
  name: string,
  parts: WorkbookParts,
  signal?: AbortSignal,
): Promise<SheetCells> {
  const reading = new WorksheetReading(new XmlReader(xml), new SheetCells(name, parts.is1904), parts);
  while (reading.readSome(pauseEvery)) await pause(signal);
  return reading.sheet;
}

class WorksheetReading {
  private row = 0;
  private column = 0;

  constructor(
    private readonly xml: XmlReader,
    readonly sheet: SheetCells,
    private readonly parts: WorkbookParts,
  ) {}

  /** Reads up to `count` cells; whether there is more. */
  readSome(count: number): boolean {
    const { xml, sheet } = this;
    for (let read = 0; read < count;) {
      const token = xml.next();
      if (token === 'end') return false;
      if (token !== 'open') continue;
      if (xml.name === 'c') {
        this.readCell();
        read += 1;
      } else if (xml.name === 'row') {
        // Programs may leave out where a row or cell stands: then it follows the one before.
        this.row = numberOr(xml.attribute('r'), this.row + 1);
        this.column = 0;
      } else if (xml.name === 'mergeCell') {
        const range = rangeReference(xml.attribute('ref') ?? '');
        if (range) sheet.merges.push(range);
      }
    }
    return true;
  }

  private readCell(): void {
    const { xml } = this;
    const reference = xml.attribute('r');
    const place = reference === undefined ? undefined : cellReference(reference);
    this.row = place?.row ?? this.row;
    this.column = place?.column ?? this.column + 1;
    const type = xml.attribute('t') ?? 'n';
    const format = this.parts.formats[Number(xml.attribute('s') ?? 0)] ?? general;
    let value = '';
    const outer = xml.depth - 1;
    while (xml.depth > outer) {
      if (xml.next() !== 'open') continue;
      if (xml.name === 'v') value = xml.textContent();
      else if (xml.name === 'is') value = stringItem(xml);
      else xml.skip();
    }
    const isInside = this.row >= 1 && this.row <= lastRow && this.column <= lastColumn;
    if (value !== '' && isInside) this.take(type, value, format);
  }

  private take(type: string, value: string, format: string): void {
    const { row, column, sheet } = this;
    if (type === 's') sheet.text(row, column, this.sharedString(Number(value)));
    else if (type === 'str') sheet.text(row, column, unescaped(value));
    else if (type === 'inlineStr' || type === 'e') sheet.text(row, column, value);
    else if (type === 'b') sheet.text(row, column, value === '1' ? 'TRUE' : 'FALSE');
    else if (type === 'd') sheet.push({ row, column, text: value, date: isoDay(value) });
    else if (Number.isFinite(Number(value))) sheet.number(row, column, Number(value), format);
    else sheet.text(row, column, value);
  }

  private sharedString(index: number): string {
    const text = this.parts.strings[index];
    if (text === undefined) throw damaged('.xlsx');
    return text;
  }
}

const numberOr = (text: string | undefined, other: number): number => {
  const number = Number(text ?? NaN);
  return Number.isInteger(number) ? number : other;
};

const isoDay = (text: string): string | undefined => /^\d{4}-\d{2}-\d{2}/u.exec(text)?.[0];
