import { say } from '../error';
import type { Candidate } from './candidate';
import { classes, fieldNamed, type Grain } from './fields';
import { classWordings, scoreParents, sourceWordings, weightParents } from './groups';
import { wordingIndex } from './wording-index';

const sources = Object.keys(sourceWordings) as (keyof typeof sourceWordings)[];

/**
 * What a header says by two of its words together: a class below 各项得分, an amount with its source (`财政拨款` over
 * `执行数`, `其中：财政拨款年初预算`). `above` are the headers over it, from the nearest that counts.
 */
export function composedMeanings(
  above: readonly string[],
  spellings: readonly string[],
  grain: Grain,
): Candidate[] {
  return [...classMeanings(above, spellings, grain), ...sourceMeanings(above.join(''), spellings)];
}

function classMeanings(above: readonly string[], spellings: readonly string[], grain: Grain): Candidate[] {
  const name = classes.find((one) => spellings.some((text) => classWordings[one].includes(text)));
  if (name === undefined) return [];
  const parent = above.at(-1) ?? '';
  const meaning = (column: string, confidence: number): Candidate => ({
    field: `subtotal.${column}@${name}`,
    confidence,
    why: say(`「${name}」类的小计`, `subtotal of class ${name}`),
  });
  if (scoreParents.includes(parent)) return [meaning('score', 0.95)];
  if (weightParents.includes(parent)) return [meaning('weight', 0.95)];
  // 成本 and 满意度 alone may as well be an amount and a share.
  const isAmbiguous = name === '成本' || name === '满意度' || grain === 'indicator';
  return above.length === 0 ? [meaning('score', isAmbiguous ? 0.45 : 0.7)] : [];
}

function sourceMeanings(above: string, spellings: readonly string[]): Candidate[] {
  for (const text of spellings.map((spelling) => above + spelling)) {
    for (const source of sources) {
      for (const word of sourceWordings[source]) {
        const rest = restOf(text, word);
        if (rest === undefined) continue;
        const found = rest === '' ? bareSource(source, word) : amountsOf(rest, source, word);
        if (found.length > 0) return found;
      }
    }
  }
  return [];
}

function restOf(text: string, word: string): string | undefined {
  if (text.startsWith(word)) return text.slice(word.length);
  return text.endsWith(word) ? text.slice(0, -word.length) : undefined;
}

function amountsOf(rest: string, source: string, word: string): Candidate[] {
  return (wordingIndex().get(rest) ?? []).flatMap(({ field, certainty, under }) => {
    const found = fieldNamed(field);
    if (found?.table !== 'fund' || found.column.type !== 'money' || under !== undefined) return [];
    const confidence = certainty === 'sure' ? 0.95 : certainty === 'likely' ? 0.75 : 0.5;
    const why = say(`「${rest}」的「${word}」`, `${rest} of ${word}`);
    return [{ field: source === 'total' ? field : `${field}@${source}`, confidence, why }];
  });
}

/** A source alone may be of any amount. */
function bareSource(source: string, word: string): Candidate[] {
  if (source === 'total') return [];
  return ['adjusted_budget', 'initial_budget', 'executed'].map((column) => ({
    field: `fund.${column}@${source}`,
    confidence: 0.5,
    why: say(`只写了来源「${word}」`, `names the source ${word} only`),
  }));
}
