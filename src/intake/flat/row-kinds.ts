import { isPersonal } from '../recognise';
import { fold } from '../values';

/** A cell for comparing: half-width, without blanks. */
export const bare = (cell: string): string => fold(cell).replace(/\s+/gu, '');

export const isBlankRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The cells that hold something, without blanks, in order. */
export const filledCells = (cells: readonly string[]): string[] =>
  cells.map(bare).filter((cell) => cell !== '');

const value = /^[¥￥]?[+-]?[\d,.]+(?:e[+-]?\d+)?(?:%|‰|分|[百千]?[万亿]?元?)?$/iu;

/** A cell that is a figure, as no header is. */
export const isFigure = (cell: string): boolean => value.test(bare(cell));

/** Longer cells are no numbers of columns. Looked at first, because every row of a large file is asked. */
const longestNumber = 12;

/** A row that numbers the columns: `1 2 3`, `栏次 (1) (2)`, `A B C=B/A`. */
export function isNumbering(cells: readonly string[]): boolean {
  if (cells.some(({ length }) => length > longestNumber)) return false;
  const filled = filledCells(cells);
  if (filled.length < 3) return false;
  const [first = '', ...rest] = filled;
  const marks = /^(?:栏次|行次|列次|序号|次序)$/u.test(first) ? rest : filled;
  const plain = marks.map((mark) => mark.replace(/[()]/gu, ''));
  if (!plain.every((mark) => /^(?:\d{1,2}|[a-z])(?:=.*)?$/iu.test(mark))) return false;
  const numbers = plain.map((mark) =>
    /^\d/u.test(mark) ? parseInt(mark, 10) : mark.toLowerCase().charCodeAt(0),
  );
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

const says =
  /^(?:.{0,8}单位|.{0,8}部门|.{0,6}日期|.{0,6}时间|.{0,4}年度?|注|备注|说明|附注|.{0,4}人|联系电话|电话)[:：]/u;

/** A line over a table: its title, `单位：万元`, `填报单位：… 日期：…`. */
export function isNote(cells: readonly string[]): boolean {
  const filled = filledCells(cells);
  if (filled.length === 0) return false;
  if (filled.every((cell) => says.test(cell) || ofWholeTable.test(cell))) return true;
  return new Set(filled).size === 1 && (cells[0] ?? '').trim() !== '';
}

const ofWholeTable =
  /^(?:附[件表]\d*[:：]?|[([]?(?:金额)?单位[:：]?.{0,8}元.*|.{6,}(?:表|汇总|情况|一览|清单|明细|台账)(?:\(.*\))?)$/u;

const total =
  /^(?:.{0,10}(?:合计|小计|总计|共计|累计)(?:数|金额|得分)?|总分|总得分|合计得分|平均(?:分|值|数|得分)?|均值|.{0,6}平均(?:分|值|得分)|total|subtotal|sum)(?:\(.{0,16}\))?[:：]?$/iu;

const mayBeTotal = /[计分均值]|total|sum/iu;
const longestTotal = 40;

/** A text that heads a row of sums. */
export const isTotalLabel = (cell: string): boolean =>
  cell.length <= longestTotal && mayBeTotal.test(cell) && total.test(bare(cell));

/** A cell that says nothing but that its row holds sums. */
export const isBareTotal = (cell: string): boolean =>
  cell.length < 10 && /^(?:合计|小计|总计|总分)$/u.test(bare(cell));

const footing =
  /^(?:(?:注|备注|说明|附注|附|填表说明|填报说明|编制说明|数据来源|资料来源|(?:制表|填表|审核|复核).{0,4})[:：\d]|[*※])/u;

/** A line below a table: a note, or who filled it in and when. */
export function isFooting(cells: readonly string[]): boolean {
  const first = bare(firstFilled(cells));
  if (isAlone(cells) && footing.test(first)) return true;
  return /[:：]/u.test(first) && says.test(first) && (isPersonal(first) || /日期[:：]/u.test(first));
}

/** The first cell that holds something, as printed. */
export const firstFilled = (cells: readonly string[]): string =>
  cells.find((cell) => cell.trim() !== '') ?? '';

const isAlone = (cells: readonly string[]): boolean => {
  let count = 0;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '' && ++count > 1) return false;
  return count === 1;
};

/** A row that heads a group of rows: `一、区教育局`, and nothing else. */
export const isSection = (cells: readonly string[]): boolean =>
  isAlone(cells) &&
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u.test(bare(firstFilled(cells)));
