import type { GridCell } from '../../document';
import { isLabel, isPersonalLabel } from './labels';
import type { Line } from '../table/lines';
import { pairsOf } from './pairs';
import { plain } from '../table/words';

/** What is shown of cells: without the names of persons and their telephone numbers. */
export class Privacy {
  private readonly hidden = new Map<GridCell, string>();

  constructor(private readonly keepPersonal: boolean) {}

  /** The text to show of a cell; empty where all of it is personal. */
  textOf(cell: GridCell): string {
    return this.hidden.get(cell) ?? cell.text;
  }

  /** The texts to show of a row. */
  textsOf(line: Line): string[] {
    return line.cells.map((cell) => this.textOf(cell));
  }

  /** Hides what is personal in a row that holds no figures; `below` is the row after it, where values may stand. */
  hide(line: Line, below: Line | undefined): void {
    if (this.keepPersonal) return;
    for (const cell of line.cells) {
      const shown = withoutPersonal(this.textOf(cell));
      if (shown !== cell.text) this.hidden.set(cell, shown);
    }
    for (const { label, labelCell, valueCells } of pairsOf(line)) {
      if (!isPersonalLabel(label)) continue;
      for (const cell of valueCells) if (cell !== labelCell) this.hidden.set(cell, '');
      if (valueCells.length === 0) this.hideBelow(labelCell, below);
    }
  }

  private hideBelow(label: GridCell, below: Line | undefined): void {
    const cell = below?.cells.find(({ column }) => column === label.column);
    if (cell && isPersonOrNumber(cell.text)) this.hidden.set(cell, '');
  }
}

const personal =
  /((?:负责人|责任人|填表人|填报人|制表人|经办人|联系人|审核人|复核人|评价人员?|主管领导|分管领导|签字|签名|姓名|电话|手机|联系方式|传真|邮箱|身份证)[^:：\n]{0,10}[:：])[\s\S]*?(?=[\s;；,，][\p{Script=Han}（）()]{2,12}\s*[:：]|$)/gu;

/** A text without what its personal labels say, and without telephone numbers. */
export const withoutPersonal = (text: string): string =>
  text.replace(personal, '$1').replace(telephone, '').trim();

const telephone =
  /(?<!\d)(?:1[3-9]\d{9}|1[3-9]\d-\d{4}-\d{4}|\(?0\d{2,3}\)?[-－—\s]\d{7,8}|（0\d{2,3}）\s*\d{7,8})(?!\d)/gu;

/** What may be a name or a number: two to four characters, or digits as in telephone numbers. */
const isPersonOrNumber = (text: string): boolean =>
  !isLabel(text) && /^(?:[\p{Script=Han}·]{2,4}|[\d()（）,，、/-]{7,})$/u.test(plain(text));
