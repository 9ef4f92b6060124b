import { delimiterOf } from './delimited';
import { gridOf, type RawBlock } from '../blocks';
import { SheetCells } from '../sheet';

/**
 * Reads delimited text as one grid, its records as rows, so that tables with title lines above their header can be
 * looked at like sheets. Quoted fields may hold delimiters and line breaks; blank lines stay as empty rows.
 */
export function readRecords(text: string): RawBlock[] {
  const delimiter = delimiterOf(text) ?? ',';
  const sheet = new SheetCells('');
  let row = 1;
  let column = 1;
  let field = '';
  let isQuoted = false;
  const endField = (): void => {
    sheet.text(row, column, field);
    field = '';
    column += 1;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (isQuoted) {
      const isDoubled = char === '"' && text[at + 1] === '"';
      if (char !== '"' || isDoubled) field += char;
      else isQuoted = false;
      if (isDoubled) at += 1;
    } else if (char === '"' && field.trim() === '') {
      isQuoted = true;
      field = '';
    } else if (char === delimiter) endField();
    else if (char === '\n' || char === '\r') {
      endField();
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      row += 1;
      column = 1;
    } else field += char;
  }
  endField();
  return [gridOf(sheet.cells.map((cell) => ({ ...cell, rowSpan: 1, columnSpan: 1 })))];
}
