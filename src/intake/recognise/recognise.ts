import { tables, type ColumnDefinition, type TableDefinition } from '../../dataset';
import { IntakeError, say } from '../error';
import { matchHeader, type HeaderMatch } from './header';

const provenance = new Set(['source_id', 'locator']);

/**
 * The canonical table a header belongs to: one of which every key column that is not derived is there, and most of
 * whose columns are. `stem` (the file's name without ending) decides between equals: a file of 评价编号, 一级指标, 分值,
 * 得分 may hold subtotals or indicators. Throws an `IntakeError` of code `table` or `header`.
 */
export function recognise(fields: readonly string[], stem: string): HeaderMatch {
  const matches = tables.map((table) => matchHeader(fields, table));
  const [best] = matches.filter(isComplete).sort((a, b) => compareRank(rank(b, stem), rank(a, stem)));
  if (!best) throw notRecognised(matches);
  refuseDuplicates(best);
  return best;
}

const keysOf = (table: TableDefinition): ColumnDefinition[] =>
  table.columns.filter((column) => column.key && !column.derived);

/** All keys are there, and something that the keys are keys of. */
function isComplete({ table, mapped }: HeaderMatch): boolean {
  const names = new Set(mapped.map(({ column }) => column.name));
  const brings = mapped.some(({ column }) => !column.key && !provenance.has(column.name));
  return brings && keysOf(table).every((column) => names.has(column.name));
}

function rank({ table, mapped }: HeaderMatch, stem: string): number[] {
  const name = stem.normalize('NFKC').toLowerCase();
  const named = [table.name, table.label.zh].filter((word) => name.includes(word)).map((word) => word.length);
  return [mapped.length, Math.max(0, ...named), mapped.length / table.columns.length];
}

function compareRank(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function refuseDuplicates({ mapped }: HeaderMatch): void {
  for (const [index, one] of mapped.entries()) {
    const other = mapped.slice(0, index).find(({ column }) => column.name === one.column.name);
    if (!other) continue;
    const { label, name } = one.column;
    throw new IntakeError(
      'header',
      say(
        `表头中「${other.header}」和「${one.header}」都是${label.zh}（${name}）。`,
        `The header cells "${other.header}" and "${one.header}" both name ${name}.`,
      ),
      say('请删去或改名其中一列后重新导入。', 'Remove or rename one of the two columns and import again.'),
    );
  }
}

function notRecognised(matches: readonly HeaderMatch[]): IntakeError {
  const [nearest] = [...matches].sort((a, b) => known(b).length - known(a).length);
  const next = say(
    '请核对表头；各表所需的列见「数据」说明。',
    'Check the header; the columns of each table are described with the data.',
  );
  if (!nearest || known(nearest).length === 0) {
    return new IntakeError(
      'table',
      say(
        `表头不属于任何一张表。已查找：${tables.map((table) => `${table.label.zh}（${keysOf(table).map(zhName).join('、')}）`).join('；')}。`,
        `The header belongs to no table. Looked for: ${tables.map((table) => `${table.name} (${keysOf(table).map(enName).join(', ')})`).join('; ')}.`,
      ),
      next,
    );
  }
  const { table, mapped } = nearest;
  const names = new Set(mapped.map(({ column }) => column.name));
  const missing = keysOf(table).filter((column) => !names.has(column.name));
  const lacking = missing.length > 0 ? missing : table.columns.filter((column) => !names.has(column.name));
  return new IntakeError(
    'table',
    say(
      `表头不属于任何一张表。最接近的是${table.label.zh}（${table.name}），缺少 ${lacking.map(zhName).join('、')}。`,
      `The header belongs to no table. The nearest is ${table.name}, which lacks ${lacking.map(enName).join(', ')}.`,
    ),
    next,
  );
}

const known = ({ mapped }: HeaderMatch): unknown[] =>
  mapped.filter(({ column }) => !provenance.has(column.name));
const zhName = (column: ColumnDefinition): string => `${column.label.zh} ${column.name}`;
const enName = (column: ColumnDefinition): string => column.name;
