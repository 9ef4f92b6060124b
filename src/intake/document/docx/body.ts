import { readParagraph } from './paragraph';
import { headingStyles, type HeadingStyles } from './styles';
import { isOn, unread } from './unread';
import { tidy, type RawBlock } from '../blocks';
import { tableGrid, type TableCell, type TableRow, type VerticalMerge } from '../table';
import { XmlReader } from '../xml';

/** Reads the body of `word/document.xml`. Throws an `XmlError` where it is not well formed. */
export function readBody(xml: string, stylesXml: string | undefined): RawBlock[] {
  const reading = new BodyReading(new XmlReader(xml), stylesXml ? headingStyles(stylesXml) : new Map());
  return reading.readAll();
}

/** What a `w:tr` or `w:tc` says of itself before its content. */
interface Properties {
  columnSpan: number;
  /** Grid columns left out at the start of the row. */
  skipped: number;
  merge: VerticalMerge;
  /** Goes on with the cell to its left. */
  isBeside: boolean;
  /** Deleted by a tracked change. */
  isDeleted: boolean;
}

const plain: Properties = {
  columnSpan: 1,
  skipped: 0,
  merge: undefined,
  isBeside: false,
  isDeleted: false,
};

class BodyReading {
  private readonly blocks: RawBlock[] = [];
  private paragraphs = 0;

  constructor(
    private readonly xml: XmlReader,
    private readonly headings: HeadingStyles,
  ) {}

  readAll(): RawBlock[] {
    while (this.xml.next() !== 'end') {
      if (this.xml.name === 'body') this.readContent(undefined);
    }
    return this.blocks;
  }

  /**
   * Reads paragraphs and tables, in whatever wraps them, to the end of the element that was just opened. The text of
   * paragraphs in a cell goes to its `lines`; tables in it become grids of their own, after the table around them.
   */
  private readContent(lines: string[] | undefined): void {
    this.eachElement((name) => {
      if (name === 'p') this.readParagraph(lines);
      else if (name === 'tbl') this.readTable();
      else if (unread.has(name)) this.xml.skip();
    });
  }

  private readParagraph(lines: string[] | undefined): void {
    const line = ++this.paragraphs;
    const boxLines: string[] = [];
    const place = this.blocks.length;
    const { text, style, level } = readParagraph(this.xml, () =>
      this.readContent(lines ? boxLines : undefined),
    );
    if (lines) {
      lines.push(text, ...boxLines);
    } else {
      const heading = level ?? this.headings.get(style ?? '');
      this.blocks.splice(place, 0, { kind: 'paragraph', line, text: tidy(text), heading });
    }
  }

  private readTable(): void {
    const place = this.blocks.length;
    const rows: TableRow[] = [];
    this.eachElement((name) => {
      if (name === 'tr') rows.push(...this.readRow());
      else if (unread.has(name)) this.xml.skip();
    });
    this.blocks.splice(place, 0, tableGrid(rows));
  }

  /** The row, or none where a tracked change deletes it. */
  private readRow(): TableRow[] {
    const cells: TableCell[] = [];
    const properties: Properties = { ...plain };
    this.eachElement((name) => {
      if (name === 'trPr') this.readProperties(properties);
      else if (name === 'tc') this.readCell(cells);
      else if (unread.has(name)) this.xml.skip();
    });
    return properties.isDeleted ? [] : [{ skipped: properties.skipped, cells }];
  }

  private readCell(cells: TableCell[]): void {
    const lines: string[] = [];
    const properties: Properties = { ...plain };
    this.eachElement((name) => {
      if (name === 'tcPr') this.readProperties(properties);
      else if (name === 'p') this.readParagraph(lines);
      else if (name === 'tbl') this.readTable();
      else if (unread.has(name)) this.xml.skip();
    });
    const { columnSpan, merge } = properties;
    const left = cells.at(-1);
    if (properties.isBeside && left) {
      cells[cells.length - 1] = { ...left, columnSpan: left.columnSpan + columnSpan };
    } else {
      cells.push({ text: lines.join('\n'), columnSpan, merge });
    }
  }

  private readProperties(into: Properties): void {
    this.eachElement((name) => {
      const value = this.xml.attribute('val');
      if (name === 'gridSpan') into.columnSpan = columnCount(value, 1);
      else if (name === 'gridBefore') into.skipped = columnCount(value, 0);
      else if (name === 'vMerge') into.merge = value === 'restart' ? 'begin' : 'continue';
      else if (name === 'hMerge') into.isBeside = value !== 'restart';
      else if (name === 'del') into.isDeleted = isOn(value);
      else if (/PrChange$/u.test(name)) this.xml.skip();
    });
  }

  /** Calls `onOpen` for each element inside the one that was just opened, however deep, that it has not read itself. */
  private eachElement(onOpen: (name: string) => void): void {
    const outer = this.xml.depth - 1;
    while (this.xml.depth > outer) if (this.xml.next() === 'open') onOpen(this.xml.name);
  }
}

function columnCount(value: string | undefined, least: number): number {
  const count = Number(value);
  return Number.isInteger(count) ? Math.min(Math.max(count, least), 1000) : least;
}
