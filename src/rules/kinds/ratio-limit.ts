import type { RatioLimitFile } from './files';
import type { KindDefinition } from './kind';
import { offer, sharedType } from './offer';
import { strictColumns } from './reads';
import { as, columnList, selectList } from './sql';

/**
 * A share above or below its limit, compared as `numerator > denominator × limit`. There is no share of nothing: a
 * denominator that is not positive makes the rule not applicable, a blank one leaves it unknown.
 */
export const ratioLimit: KindDefinition<RatioLimitFile> = {
  lower(block, reader) {
    const numerator = reader.expression(block.numerator, ['numerator'], 'number');
    const denominator = reader.expression(block.denominator, ['denominator'], 'number');
    if ((block.above === undefined) === (block.below === undefined)) {
      reader.report(block.above === undefined ? [] : ['below'], {
        zh: 'above、below 两者写且只写一个',
        en: 'exactly one of above and below is written',
      });
    }
    const [place, value] = block.below === undefined ? ['above', block.above ?? 0] : ['below', block.below];
    const both = [numerator, denominator];
    return {
      offers: [
        offer(reader.base, 'numerator', sharedType(reader.base, [numerator]), '分子', 'numerator', [
          numerator,
        ]),
        offer(reader.base, 'denominator', sharedType(reader.base, [denominator]), '分母', 'denominator', [
          denominator,
        ]),
        offer(reader.base, 'ratio', 'fraction', '比率', 'ratio', both),
      ],
      parts: { numerator, denominator },
      limits: { limit: { expression: reader.limit(value, [place]), isWhole: false } },
      condition: `numerator ${place === 'above' ? '>' : '<'} denominator * :limit`,
      applies: 'denominator > 0',
      needs: [...new Set(both.flatMap(strictColumns))],
      materiality: 'abs(numerator - denominator)',
    };
  },

  relation: (_block, { part, table, where, carried }) => [
    {
      name: 'figures',
      sql: `SELECT ${selectList([columnList(carried), as(part('numerator'), 'numerator'), as(part('denominator'), 'denominator')])}
  FROM ${table}${where}`,
    },
    {
      name: 'shaped',
      sql: `SELECT *, CASE WHEN denominator > 0 THEN numerator / denominator END AS ratio\n  FROM figures`,
    },
  ],
};
