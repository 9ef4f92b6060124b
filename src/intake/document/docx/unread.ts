/** Elements whose content is not shown, or is shown twice. */
export const unread: ReadonlySet<string> = new Set([
  'Fallback', // the same as the `mc:Choice` before it, for older programs
  'annotation',
  'del', // a tracked deletion
  'delInstrText',
  'delText',
  'instrText', // the code of a field, not its result
  'moveFrom',
  'object',
  'rt', // the phonetic guide above a word
  'sdtEndPr',
  'sdtPr',
  'sectPr',
  'tblGrid',
  'tblPr',
  'tblPrEx',
]);

/** Whether a property that may be switched off (`w:val="0"`) is on. */
export const isOn = (value: string | undefined): boolean => !/^(0|false|off)$/u.test(value ?? '');
