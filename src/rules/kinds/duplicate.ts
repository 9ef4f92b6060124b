import type { ViewColumn, ViewDefinition } from '../../dataset';
import { identifier } from '../../engine';
import type { DuplicateFile } from './files';
import { groupRows, memberRows, undecidedCount } from './groups';
import type { BlockReader, Cte, KindDefinition, RelationSource } from './kind';
import { offer } from './offer';
import { columnOf, columnParts } from './reads';
import { qualified, selectList } from './sql';
import { folded } from './text';

const within = (block: DuplicateFile): readonly string[] => block.within ?? ['evaluation_id'];

/** One value, compared without numbering, blanks and punctuation, in several rows of a group. */
export const duplicate: KindDefinition<DuplicateFile> = {
  lower(block, reader) {
    const { columns, distinct } = block;
    reader.columns(columns, ['columns']);
    reader.columns(within(block), ['within']);
    const place = distinct === undefined ? undefined : reader.column(distinct, ['distinct']);
    const group = [...within(block), 'value_key'];
    return {
      offers: offers(columns, place, reader),
      group,
      key: group,
      parts: {
        ...columnParts('columns', columns),
        ...(distinct !== undefined && { distinct: columnOf(distinct) }),
      },
      limits: { at_least: { expression: reader.limit(block.at_least ?? 2, ['at_least']), isWhole: true } },
      // a row left open could be one more place, never one less
      condition:
        distinct === undefined
          ? 'CASE WHEN copies >= :at_least THEN TRUE WHEN undecided_count = 0 THEN FALSE END'
          : 'CASE WHEN distinct_count >= :at_least THEN TRUE WHEN distinct_count + undecided_count < :at_least THEN FALSE END',
      takesPart: true,
      marksBlanks: true,
      needs: ['value_key'],
      supplied: [...columns, ...(distinct === undefined ? [] : [distinct])],
      materiality: distinct === undefined ? 'copies' : 'distinct_count',
    };
  },

  relation(block, source) {
    const { columns, distinct } = block;
    const isKnown =
      distinct === undefined ? 'TRUE' : `CASE WHEN ${identifier(distinct)} IS NOT NULL THEN TRUE END`;
    const read = [...within(block), ...columns, ...(distinct === undefined ? [] : [distinct])];
    return [
      memberRows(source, isKnown, read),
      ...(columns.some((name) => isText(source.base, name)) ? [textRows(columns, source)] : []),
      valueRows(columns, source),
      ...groupRows(source, {
        group: [...within(block), 'value_key'],
        figures: [
          'count(*) FILTER (WHERE takes_part) AS copies',
          undecidedCount,
          ...(distinct === undefined
            ? []
            : [`count(DISTINCT ${identifier(distinct)}) FILTER (WHERE takes_part) AS distinct_count`]),
        ],
        texts: {
          value: 'min("value") FILTER (WHERE takes_part IS NOT FALSE)',
          ...(distinct !== undefined && { distinct_values: placesOf(identifier(distinct)) }),
        },
        from: 'valued',
        blanksIn: 'takes_part IS NOT FALSE',
      }),
    ];
  },
};

function offers(
  columns: readonly string[],
  distinct: ViewColumn | undefined,
  { base }: BlockReader,
): ViewColumn[] {
  const reads = columns.map(columnOf);
  const text = (name: string, zh: string, en: string): ViewColumn => offer(base, name, 'text', zh, en, reads);
  const count = (name: string, zh: string, en: string): ViewColumn =>
    offer(base, name, 'integer', zh, en, reads);
  return [
    text('value', '重复的值', 'value that repeats'),
    text('value_key', '用于比较的值', 'value as compared'),
    count('copies', '出现行数', 'rows with it'),
    count('undecided_count', '不能判断的行数', 'rows that cannot be judged'),
    ...(distinct
      ? [
          count('distinct_count', `不同${distinct.label.zh}数`, `different ${distinct.label.en}`),
          text('distinct_values', distinct.label.zh, distinct.label.en),
        ]
      : []),
  ];
}

const placesOf = (distinct: string): string =>
  `array_to_string(list_sort(list(DISTINCT CAST(${distinct} AS VARCHAR)) FILTER (WHERE takes_part AND ${distinct} IS NOT NULL)), '、')`;

const isText = (base: ViewDefinition, name: string): boolean => {
  const type = base.columns.find((column) => column.name === name)?.type;
  return type === 'text' || type === 'choice';
};

/** Texts repeat from row to row: each is folded once. */
const textRows = (columns: readonly string[], { base, table, where }: RelationSource): Cte => ({
  name: 'folded',
  sql: `SELECT text, ${folded('text')} AS bare
  FROM (${columns
    .filter((name) => isText(base, name))
    .map((name) => `SELECT DISTINCT ${identifier(name)} AS text FROM ${table}${where}`)
    .join(' UNION ')}) AS texts
  WHERE text IS NOT NULL`,
});

/** The value as printed and as compared. A number is compared as it is, without noughts at its end. */
function valueRows(columns: readonly string[], { base }: RelationSource): Cte {
  const texts = columns.filter((name) => isText(base, name));
  const alias = (name: string): string => `folded_${texts.indexOf(name) + 1}`;
  const printed = (name: string): string => {
    const type = base.columns.find((column) => column.name === name)?.type ?? 'text';
    const text = `CAST(${qualified(name, 'm')} AS VARCHAR)`;
    return ['money', 'fraction', 'number'].includes(type) ? `regexp_replace(${text}, '\\.?0+$', '')` : text;
  };
  const joined = (parts: readonly string[]): string => parts.join(` || ' · ' || `);
  return {
    name: 'valued',
    isInlined: true,
    sql: `SELECT ${selectList([
      'm.*',
      `${joined(columns.map((name) => (isText(base, name) ? `${alias(name)}.bare` : printed(name))))} AS value_key`,
      `${joined(columns.map(printed))} AS "value"`,
    ])}
  FROM members AS m${texts.map((name) => `\n  LEFT JOIN folded AS ${alias(name)} ON ${alias(name)}.text = ${qualified(name, 'm')}`).join('')}`,
  };
}
