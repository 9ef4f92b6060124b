import { identifier } from '../../engine';
import type { SimilarTextFile } from './files';
import type { KindDefinition } from './kind';
import { offer } from './offer';
import { columnOf } from './reads';
import { columnList, qualified, selectList } from './sql';
import { bigrams, dice, folded } from './text';
import { both } from './words';

/** Two texts of a row with a larger share of common character bigrams than the limit. */
export const similarText: KindDefinition<SimilarTextFile> = {
  lower(block, reader) {
    for (const name of ['a', 'b'] as const) {
      const column = reader.column(block[name], [name]);
      if (column && column.type !== 'text' && column.type !== 'choice') {
        reader.report([name], { zh: `${column.name} 不是文字`, en: `${column.name} is no text` });
      }
    }
    const texts = [columnOf(block.a), columnOf(block.b)];
    return {
      offers: [
        offer(
          reader.base,
          'similarity',
          'fraction',
          '相似度',
          'similarity',
          texts,
          both(
            '去掉编号、空白和标点后，字符二元组的 Dice 系数',
            'Dice coefficient of character bigrams, without numbering, blanks and punctuation',
          ),
        ),
      ],
      parts: { a: columnOf(block.a), b: columnOf(block.b) },
      limits: { above: { expression: reader.limit(block.above, ['above']), isWhole: false } },
      condition: 'similarity > :above',
      needs: [block.a, block.b],
      materiality: 'similarity',
    };
  },

  // Texts repeat from row to row: each is taken apart once, and each pair compared once.
  relation: ({ a, b }, { table, where, carried }) => [
    {
      name: 'texts',
      sql: `SELECT DISTINCT ${identifier(a)} AS text\n  FROM ${table}${where}
  UNION
  SELECT DISTINCT ${identifier(b)}\n  FROM ${table}${where}`,
    },
    { name: 'bare', sql: `SELECT text, ${folded('text')} AS bare_text\n  FROM texts` },
    {
      name: 'bigrams',
      // a condition on the bare text would be tried on every row before repeated texts are left out
      sql: `SELECT text, CASE WHEN bare_text IS NOT NULL THEN ${bigrams('bare_text')} END AS pairs\n  FROM bare`,
    },
    {
      name: 'pair',
      sql: `SELECT DISTINCT ${identifier(a)} AS text_a, ${identifier(b)} AS text_b\n  FROM ${table}${where}`,
    },
    {
      name: 'compared',
      sql: `SELECT text_a, text_b, ${dice('a.pairs', 'b.pairs')} AS similarity
  FROM pair
  JOIN bigrams AS a ON a.text = text_a
  JOIN bigrams AS b ON b.text = text_b`,
    },
    {
      name: 'shaped',
      sql: `SELECT ${selectList([columnList(carried, 'r'), 'compared.similarity'])}
  FROM ${table} AS r
  LEFT JOIN compared ON compared.text_a = ${qualified(a, 'r')} AND compared.text_b = ${qualified(b, 'r')}${where}`,
    },
  ],
};
