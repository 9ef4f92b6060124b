import type { GridCell } from '../../document';
import { say } from '../../error';
import type { MoneyUnit } from '../../values';
import { underHeaders, type HeaderColumn } from '../table/column-map';
import type { DraftBuilder } from '../table/draft-builder';
import { amountRoles, type FundRole } from './fund-header';
import { fundSourceOf, type FundSource } from './fund-source';
import { placeOf, type Line } from '../table/lines';
import { moneyUnitIn, withUnit } from './money-unit';
import { isNumeral, plain } from '../table/words';

/** One row of a fund block; amounts carry their unit where it is not 万元. */
export interface FundRow {
  readonly source: FundSource;
  readonly line: Line;
  readonly cells: Partial<Record<FundRole, string | null>>;
}

/** Reads one row of a fund block; undefined where its source is unknown. `isOnly`: the block has no other row. */
export function readFundRow(
  line: Line,
  columns: readonly HeaderColumn<FundRole>[],
  unit: MoneyUnit,
  isOnly: boolean,
  builder: DraftBuilder,
): FundRow | undefined {
  const label = labelOf(line, columns);
  const source = label === undefined ? unlabelled(line, isOnly, builder) : fundSourceOf(label);
  if (!source) return undefined;
  const { own } = underHeaders(columns, line);
  const cells: Partial<Record<FundRole, string | null>> = {};
  for (const column of columns) {
    const { role, header } = column;
    if (!role) continue;
    const text = oneText(own.get(column) ?? [], label);
    const value = text === null ? null : printed(role, header, text, unit);
    if (role in cells && (cells[role] ?? null) !== value) {
      const raw = [cells[role], value].join(' | ');
      builder.remark(
        placeOf(line),
        role,
        say('有多列可作此列，无法确定', 'several columns could be this one'),
        raw,
      );
      cells[role] = null;
    } else cells[role] = value;
  }
  return { source, line, cells };
}

/** The only row of a block, without a label of its own, is the whole. */
function unlabelled(line: Line, isOnly: boolean, builder: DraftBuilder): FundSource | undefined {
  if (!isOnly) return undefined;
  const reason = say(
    '这一行没有名称，是资金栏唯一的一行，按总额',
    'the only row of its block, taken as the total',
  );
  builder.remark(placeOf(line), 'fund_source', reason, line.cells.map(({ text }) => text).join(' | '));
  return 'total';
}

/** The label of the row: the last text left of the first header that was recognised. */
function labelOf(line: Line, columns: readonly HeaderColumn<FundRole>[]): string | undefined {
  const first = columns.find(({ role }) => role !== undefined)?.from ?? Infinity;
  const labels = line.cells.filter(({ column, text }) => column < first && !isNumeral(text));
  return (labels.findLast(({ text }) => fundSourceOf(text) !== undefined) ?? labels.at(-1))?.text;
}

const oneText = (cells: readonly GridCell[], label: string | undefined): string | null => {
  const texts = cells.map(({ text }) => text).filter((text) => text !== label);
  return texts.length === 0 ? null : texts.join('');
};

function printed(role: FundRole, header: string, text: string, unit: MoneyUnit): string {
  if (amountRoles.has(role)) return withUnit(text, moneyUnitIn(header) ?? unit);
  const isPercentColumn = role === 'printed_rate' && /[(（](?:单位[:：]?)?%[)）]|率%$/u.test(plain(header));
  return isPercentColumn && isNumeral(text) ? `${text}%` : text;
}
