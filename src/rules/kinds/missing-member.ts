import { both } from './words';
import type { MissingMemberFile } from './files';
import { counts, groupRows, listed, memberRows } from './groups';
import type { KindDefinition } from './kind';
import { groupOf, memberOffers } from './members';
import { requiredColumns } from './reads';

/** A group of rows none of which is what each group must have. */
export const missingMember: KindDefinition<MissingMemberFile> = {
  lower(block, reader) {
    const member = reader.expression(block.member, ['member'], 'boolean');
    const group = groupOf(block.of, reader);
    return {
      offers: memberOffers(reader, member, block.list, both('参与的各行', 'rows that take part')),
      group,
      key: group,
      parts: { member },
      limits: {},
      condition: 'CASE WHEN member_count > 0 THEN FALSE WHEN undecided_count = 0 THEN TRUE END',
      takesPart: true,
      marksBlanks: true,
      supplied: requiredColumns(member),
      materiality: 'row_count',
    };
  },

  relation(block, source) {
    const { list, of = ['evaluation_id'] } = block;
    return [
      memberRows(source, source.part('member'), [...of, ...(list === undefined ? [] : [list])]),
      ...groupRows(source, { group: of, figures: counts, texts: listed(list, 'takes_part', source.order) }),
    ];
  },
};
