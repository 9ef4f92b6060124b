import type { Candidate } from './candidate';
import { composedMeanings } from './composed';
import type { Grain } from './fields';
import { headerText, isUnitOnly, type HeaderText } from './header-text';
import { otherThing, turnsOf } from './likeness';
import { groupsOf, meaningsOf } from './meanings';
import { wordingIndex } from './wording-index';

const aside = 0.85;
const underUnknown = 0.85;
const overHint = 0.7;

/** The parts of a header that name something, top first, each once: `项目资金`, `执行数`. */
export function namingParts(parts: readonly string[]): HeaderText[] {
  const texts = parts.map(headerText).filter((text) => !isUnitOnly(text) && text.spellings.length > 0);
  return texts.filter((text, index) => text.spellings[0] !== texts[index - 1]?.spellings[0]);
}

/** What a header may hold by wordings of the dictionary alone: quick enough for every row that may be a header. */
export function exactCandidates(texts: readonly HeaderText[], grain: Grain): Candidate[] {
  const leaf = texts.at(-1);
  if (!leaf) return [];
  const parents = texts.slice(0, -1);
  for (let from = 0; from < parents.length; from++) {
    const above = parents.slice(from).map((text) => text.spellings.at(-1) ?? '');
    const joined = leaf.spellings.map((spelling) => above.join('') + spelling);
    const found = joined.flatMap((text) => meaningsOf(text, grain, []));
    const composed = composedMeanings(above, leaf.spellings, grain);
    if (found.length + composed.length > 0) return [...found, ...composed];
  }
  const groups = parents.flatMap(groupsOf);
  const found = leaf.spellings.map((text, index) =>
    // Only the last spelling leaves the brackets' content out.
    scaled(
      meaningsOf(text, grain, groups),
      index > 0 && leaf.aside !== '' && !text.includes(leaf.aside) ? asideFactor(leaf) : 1,
    ),
  );
  const first =
    found.find((candidates) => candidates.length > 0) ?? composedMeanings([], leaf.spellings, grain);
  if (first.length === 0) return ofParents(parents, leaf, grain);
  const isKnownPlace = parents.length === 0 || groups.length > 0;
  return isKnownPlace
    ? first
    : first.map((one) => (dependsOnGrain(leaf, one) ? capped(one, underUnknown) : one));
}

/** Below 项目名称 there may stand 全称, a hint how to fill it in. */
function ofParents(parents: readonly HeaderText[], leaf: HeaderText, grain: Grain): Candidate[] {
  const hint = leaf.spellings.join('');
  for (const parent of [...parents].reverse()) {
    const found = parent.spellings.flatMap((spelling) => meaningsOf(spelling, grain, []));
    if (found.length > 0) return scaled(found, turnsOf(hint) === '' ? overHint : otherThing);
  }
  return [];
}

/** 执行数（美元）, 执行率（‰） are something else; 得分（专家组） may be. */
const asideFactor = (leaf: HeaderText): number => (turnsOf(leaf.aside) === '' ? aside : otherThing);

const scaled = (candidates: readonly Candidate[], factor: number): Candidate[] =>
  candidates.map((one) => ({ ...one, confidence: one.confidence * factor }));

const capped = (one: Candidate, most: number): Candidate => ({
  ...one,
  confidence: Math.min(one.confidence, most),
});

/** 得分 and 分值 say nothing of themselves; below a header that is not known they are not sure. */
const dependsOnGrain = (leaf: HeaderText, { field }: Candidate): boolean =>
  leaf.spellings.some((text) =>
    (wordingIndex().get(text) ?? []).some(
      (meaning) => meaning.field === field && meaning.grain !== undefined,
    ),
  );
