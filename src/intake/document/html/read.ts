import { OpenTable, isHidden } from './table';
import { collapsed, settled } from './text';
import { htmlTokens } from './tokens';
import type { RawBlock } from '../blocks';

/** Elements that begin a new line. */
const lines =
  /^(address|article|blockquote|body|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|ul|caption)$/u;

/** Elements that are left out as a whole where they are hidden; the end of others is not always written. */
const closed = /^(div|span|table|font|b)$/u;

/** Reads the tables and the text of a page; a table in a cell becomes a grid of its own, after the one around it. */
export function readHtmlText(source: string): RawBlock[] {
  const reading = new HtmlReading();
  for (const token of htmlTokens(source)) {
    if (token.kind === 'text') reading.text(token.text);
    else if (token.kind === 'open') reading.open(token.name, token.attributes);
    else reading.close(token.name);
  }
  return reading.finish();
}

class HtmlReading {
  private readonly blocks: RawBlock[] = [];
  private readonly tables: OpenTable[] = [];
  private paragraph = '';
  private paragraphs = 0;
  private heading: number | undefined;
  /** The hidden element that is being left out, and how many of its name are open in it. */
  private hidden: { readonly name: string; depth: number } | undefined;

  text(text: string): void {
    if (this.hidden) return;
    const piece = collapsed(text);
    const table = this.tables.at(-1);
    if (table?.cell) table.cell.text += piece;
    else this.paragraph += piece;
  }

  open(name: string, attributes: string): void {
    if (this.hidden) {
      if (this.hidden.name === name) this.hidden.depth += 1;
    } else if (closed.test(name) && isHidden(attributes)) this.hidden = { name, depth: 1 };
    else if (name === 'table') this.beginTable();
    else if (name === 'tr') this.tables.at(-1)?.beginRow(attributes);
    else if (name === 'td' || name === 'th') this.tables.at(-1)?.beginCell(attributes);
    else if (name === 'br') this.breakLine();
    else if (lines.test(name)) this.beginLine(name);
  }

  close(name: string): void {
    if (this.hidden) {
      if (this.hidden.name === name) this.hidden.depth -= 1;
      if (this.hidden.depth === 0) this.hidden = undefined;
    } else if (name === 'table') this.endTable();
    else if (name === 'td' || name === 'th' || name === 'tr') this.tables.at(-1)?.endCell();
    else if (lines.test(name)) this.beginLine('');
  }

  finish(): RawBlock[] {
    while (this.tables.length > 0) this.endTable();
    this.endParagraph();
    return this.blocks;
  }

  private breakLine(): void {
    const table = this.tables.at(-1);
    if (table?.cell) table.cell.text += '\n';
    else this.endParagraph();
  }

  private beginLine(name: string): void {
    const table = this.tables.at(-1);
    if (table?.cell) {
      table.cell.text += '\n';
      return;
    }
    this.endParagraph();
    const level = /^h([1-6])$/u.exec(name)?.[1];
    this.heading = level === undefined ? undefined : Number(level);
  }

  private beginTable(): void {
    if (!this.tables.at(-1)?.cell) this.endParagraph();
    this.tables.push(new OpenTable(this.blocks.length));
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    if (!this.tables.at(-1)?.cell) this.endParagraph();
    this.blocks.splice(table.place, 0, table.grid());
  }

  private endParagraph(): void {
    const text = settled(this.paragraph);
    this.paragraph = '';
    if (text === '') return;
    this.paragraphs += 1;
    this.blocks.push({ kind: 'paragraph', line: this.paragraphs, text, heading: this.heading });
  }
}
