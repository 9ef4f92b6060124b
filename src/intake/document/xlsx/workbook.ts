import { XmlReader } from '../xml';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Id of the relation to its part. */
  readonly relation: string;
  readonly isHidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
}

/** Reads `xl/workbook.xml`. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const reader = new XmlReader(xml);
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'workbookPr') is1904 = /^(1|true)$/u.test(reader.attribute('date1904') ?? '');
    else if (reader.name === 'sheet') {
      sheets.push({
        name: reader.attribute('name') ?? '',
        relation: reader.attribute('id') ?? '',
        isHidden: (reader.attribute('state') ?? 'visible') !== 'visible',
      });
    }
  }
  return { sheets, is1904 };
}
