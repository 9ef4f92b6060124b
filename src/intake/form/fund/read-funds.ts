import { say } from '../../error';
import type { DraftBuilder } from '../table/draft-builder';
import { noColumn } from '../table/no-column';
import { readFundRow, type FundRow } from './fund-reader';
import { amountRoles } from './fund-header';
import type { FundSource } from './fund-source';
import type { Heading } from '../head/heading-facts';
import type { Part } from '../part';
import { placeOf, type Line } from '../table/lines';
import { moneyUnitOf } from './money-unit-of';
import { headerKey } from '../table/words';

/** The rows of a form's fund block, one of each source. The others are rejected. */
export function readFunds(
  parts: readonly Part[],
  headings: readonly Heading[],
  builder: DraftBuilder,
): FundRow[] {
  const rows = new Map<FundSource, FundRow>();
  const headers = new Set<Line>();
  const block = parts.filter((part) => part.kind === 'fund');
  for (const [index, part] of block.entries()) {
    const { line, columns, header } = part;
    const isOnly = block[index - 1]?.header !== header && block[index + 1]?.header !== header;
    const unit = moneyUnitOf(header, headings);
    if (!headers.has(header)) {
      headers.add(header);
      remarkHeader(part, unit !== undefined, builder);
    }
    const texts = line.cells.map(({ text }) => text);
    const row = readFundRow(line, columns, unit ?? '万元', isOnly, builder);
    if (!row) builder.reject(line, unknownSource, texts);
    else if (rows.has(row.source)) builder.reject(line, twice, texts);
    else rows.set(row.source, row);
  }
  return [...rows.values()];
}

const unknownSource = say(
  '资金来源不是总额、财政拨款、结转或其他资金之一，无法归属',
  'the source of the funds is none of those known',
);
const twice = say('同一资金来源已有一行', 'there is a row of this source already');

function remarkHeader(
  { columns, header }: Extract<Part, { kind: 'fund' }>,
  hasUnit: boolean,
  builder: DraftBuilder,
): void {
  for (const [index, column] of columns.entries()) {
    const isFigure = /数$|金额$|额$|率$|分值?$/u.test(headerKey(column.header));
    if (column.role !== undefined || (index === 0 && !isFigure)) continue;
    if (!isFigure && /资金|来源|名称/u.test(column.header)) continue;
    builder.remark(placeOf(header), column.header, noColumn, column.header);
  }
  if (hasUnit || !columns.some(({ role }) => role && amountRoles.has(role))) return;
  builder.remark(
    placeOf(header),
    null,
    say('没有写明金额单位，按万元', 'no unit of money is stated; amounts are taken to be in 万元'),
    header.cells.map(({ text }) => text).join(' | '),
  );
}
