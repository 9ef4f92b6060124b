const money = '"¥"#,##0';
const year = 'yyyy"年"m"月"';
const day = 'm"月"d"日"';
const accounting = (digits: string, symbol: string): string =>
  `_ ${symbol}* ${digits}_ ;_ ${symbol}* -${digits}_ ;_ ${symbol}* "-"_ ;_ @_ `;

/** The number formats that workbooks name by number only, as Excel and WPS in Chinese show them. */
const builtin: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: `${money};${money.replace('#', '-#')}`,
  6: `${money};${money.replace('#', '-#')}`,
  7: `${money}.00;${money.replace('#', '-#')}.00`,
  8: `${money}.00;${money.replace('#', '-#')}.00`,
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: year,
  28: day,
  29: day,
  30: 'm-d-yy',
  31: `yyyy"年"${day}`,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: year,
  37: '#,##0_);(#,##0)',
  38: '#,##0_);(#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);(#,##0.00)',
  41: accounting('#,##0', ''),
  42: accounting('#,##0', '"¥"'),
  43: accounting('#,##0.00', ''),
  44: accounting('#,##0.00', '"¥"'),
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: year,
  51: day,
  52: year,
  53: day,
  54: day,
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: year,
  58: day,
};

export const general = 'General';

/** The format code of a built-in format number; `General` where it has none. */
export const builtinFormat = (id: number): string => builtin[id] ?? general;
