import type { Paragraph } from '../document';
import type { Suggestion } from '../draft';
import { patterns, type Pattern } from './patterns';
import { numberedIn, problemChapter, saysNone, suggestionChapter } from './problems';
import { sentencesOf, type Sentence } from './sentences';

/** An amount or a sample is less sure where the clause speaks of parts, plans or comparisons. */
const doubtful = /其中|计划|拟|预计|测算|同比|例如|分别/u;

/**
 * Facts that the text of a report states in a fixed way, each with its sentence: total and grade, amounts of the stages,
 * samples and results of surveys, the problems of its chapter 问题 and how many suggestions it makes. They are proposals:
 * nothing of them counts before a person has accepted it.
 */
export function suggestionsIn(
  paragraphs: readonly Paragraph[],
  evaluation: { readonly id: string; readonly kind: string },
): Suggestion[] {
  const found = sentencesOf(paragraphs).flatMap((sentence) =>
    patterns.flatMap((pattern) => factsOf(pattern, sentence, evaluation.id)),
  );
  return [...withoutRepeats(found), ...chapterFacts(paragraphs, evaluation)];
}

function factsOf(pattern: Pattern, { text, line }: Sentence, id: string): Suggestion[] {
  return [...text.matchAll(pattern.words)].flatMap(({ groups, index }) => {
    const value = groups?.['value'];
    if (value === undefined) return [];
    const clause = text.slice(Math.max(0, index - 20), index);
    return {
      table: pattern.table,
      key: keyOf(pattern, id, groups?.['level1']),
      column: pattern.column,
      value: pattern.says ?? value.replace(/\s/gu, ''),
      place: `第${line}行`,
      sentence: text,
      confidence:
        isQuantity(pattern) && doubtful.test(clause) ? pattern.confidence * 0.6 : pattern.confidence,
    };
  });
}

const isQuantity = ({ table }: Pattern): boolean => table === 'fund' || table === 'survey';

function keyOf({ table }: Pattern, id: string, level1: string | undefined): Record<string, string> {
  switch (table) {
    case 'fund':
      return { evaluation_id: id, fund_source: 'total' };
    case 'subtotal':
      return { evaluation_id: id, level1: level1 ?? '' };
    case 'survey':
      return { evaluation_id: id, item: 'overall' };
    default:
      return { evaluation_id: id };
  }
}

/** One value said several times is one proposal, the surest; different values stay, and the person chooses. */
function withoutRepeats(found: readonly Suggestion[]): Suggestion[] {
  const kept = new Map<string, Suggestion>();
  for (const one of found) {
    const plain = one.value.replace(/[,，]/gu, '');
    const id = JSON.stringify([one.table, one.key, one.column, plain]);
    const before = kept.get(id);
    if (!before || before.confidence < one.confidence) kept.set(id, one);
  }
  return [...kept.values()];
}

function chapterFacts(
  paragraphs: readonly Paragraph[],
  { id, kind }: { readonly id: string; readonly kind: string },
): Suggestion[] {
  const problems = numberedIn(paragraphs, problemChapter) ?? [];
  const author = kind === 'self' ? 'unit' : 'expert';
  const written = problems.map(({ text, line }): Suggestion => ({
    table: 'expert_problem',
    key: { evaluation_id: id, author, reach: 'text' },
    column: 'summary',
    value: text,
    place: `第${line}行`,
    sentence: text,
    confidence: 0.7,
  }));
  const advice = numberedIn(paragraphs, suggestionChapter);
  if (!advice) return written;
  const none = saysNone(paragraphs, suggestionChapter);
  if (advice.length === 0 && !none) return written;
  const [first] = advice;
  return [
    ...written,
    {
      table: 'evaluation',
      key: { evaluation_id: id },
      column: 'suggestion_count',
      value: String(advice.length),
      place: first ? `第${first.line}行` : '',
      sentence: advice.map(({ text }) => text).join('；') || '无',
      confidence: none ? 0.95 : 0.8,
    },
  ];
}
