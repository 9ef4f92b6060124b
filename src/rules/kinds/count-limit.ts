import type { CountLimitFile, LimitFile } from './files';
import { counts, groupRows, listed, memberRows } from './groups';
import type { BlockReader, KindDefinition, Limit } from './kind';
import { groupOf, memberOffers } from './members';
import { requiredColumns } from './reads';
import { both } from './words';

/** A group with too many or too few rows of which a condition holds. */
export const countLimit: KindDefinition<CountLimitFile> = {
  lower(block, reader) {
    const where = reader.expression(block.where, ['where'], 'boolean');
    const group = groupOf(block.of, reader);
    if (block.max === undefined && block.min === undefined) {
      reader.report([], { zh: '缺少 max 或 min', en: 'max or min is missing' });
    }
    return {
      offers: memberOffers(reader, where, block.list, both('计入的各行', 'counted rows')),
      group,
      key: group,
      parts: { where },
      limits: { ...limit(reader, 'max', block.max), ...limit(reader, 'min', block.min) },
      condition: condition(block),
      takesPart: true,
      marksBlanks: true,
      supplied: requiredColumns(where),
      materiality: 'member_count',
    };
  },

  relation(block, source) {
    const { list, of = ['evaluation_id'] } = block;
    return [
      memberRows(source, source.part('where'), [...of, ...(list === undefined ? [] : [list])]),
      ...groupRows(source, {
        group: of,
        figures: counts,
        texts: listed(list, 'takes_part AND is_member', source.order),
      }),
    ];
  },
};

const limit = (
  reader: BlockReader,
  name: 'max' | 'min',
  value: LimitFile | undefined,
): Readonly<Record<string, Limit>> =>
  value === undefined ? {} : { [name]: { expression: reader.limit(value, [name]), isWhole: true } };

/** What the decided rows settle is settled; any other row leaves open what they do not. */
function condition({ max, min }: CountLimitFile): string {
  const branches = [
    ...(max === undefined ? [] : ['WHEN member_count > :max THEN TRUE']),
    ...(min === undefined
      ? ['WHEN undecided_count = 0 THEN FALSE']
      : max === undefined
        ? ['WHEN member_count >= :min THEN FALSE', 'WHEN undecided_count = 0 THEN TRUE']
        : ['WHEN undecided_count = 0 THEN member_count < :min']),
  ];
  return `CASE ${branches.join(' ')} END`;
}
