import type { Bilingual, ViewColumn } from '../../dataset';
import type { Expression } from '../expression';
import type { BlockReader } from './kind';
import { offer } from './offer';
import { both } from './words';

/** The columns a block groups by; without any, the evaluation. */
export function groupOf(of: readonly string[] | undefined, reader: BlockReader): readonly string[] {
  if (of) reader.columns(of, ['of']);
  else if (!reader.base.columns.some(({ name }) => name === 'evaluation_id')) {
    reader.report([], {
      zh: `${reader.base.name} 没有评价编号，须写明分组的列 of`,
      en: `${reader.base.name} has no evaluation_id, so the columns to group by (of) must be written`,
    });
  }
  return of ?? ['evaluation_id'];
}

/** What a group of rows offers: how many take part, are members, and are left open; and a list of a column's values. */
export function memberOffers(
  reader: BlockReader,
  member: Expression,
  list: string | undefined,
  whose: Bilingual,
): ViewColumn[] {
  const count = (name: string, zh: string, en: string, note: Bilingual): ViewColumn =>
    offer(reader.base, name, 'integer', zh, en, [member], note);
  const listedColumn = list === undefined ? undefined : reader.column(list, ['list']);
  return [
    count('row_count', '行数', 'rows', both('参与判断的行', 'rows that take part')),
    count(
      'member_count',
      '符合条件的行数',
      'rows that fulfil the condition',
      both('条件为真', 'the condition is TRUE'),
    ),
    count(
      'undecided_count',
      '不能判断的行数',
      'rows that cannot be judged',
      both('条件为空', 'the condition is NULL'),
    ),
    ...(listedColumn
      ? [
          {
            name: 'listed',
            type: 'text',
            label: both(`${listedColumn.label.zh}（${whose.zh}）`, `${listedColumn.label.en} (${whose.en})`),
            from: listedColumn.from,
          } as const,
        ]
      : []),
  ];
}
