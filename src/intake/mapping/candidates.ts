import { say } from '../error';
import { isPersonal } from '../recognise';
import type { Candidate } from './candidate';
import { exactCandidates, namingParts } from './exact-candidates';
import { fieldNamed, type Grain } from './fields';
import type { HeaderText } from './header-text';
import { likeness } from './likeness';
import { applicable, confidences, groupsOf } from './meanings';
import { wordingIndex } from './wording-index';

/** Candidates below this are not worth showing, and beyond so many neither. */
const shown = 0.3;
const most = 5;
const far = 0.6;

/**
 * What a column may hold by its header alone, best first; `parts` are the cells of its header rows, top first. Only a
 * wording of the dictionary, but for harmless additions, reaches {@link sureFrom}: likeness never does.
 */
export function candidatesFor(parts: readonly string[], grain: Grain): Candidate[] {
  if (parts.some(isPersonal)) {
    return [{ field: 'personal', confidence: 1, why: say('个人信息', 'personal data') }];
  }
  const texts = namingParts(parts);
  const exact = exactCandidates(texts, grain);
  return best(exact.length > 0 ? exact : similarCandidates(texts, grain));
}

function similarCandidates(texts: readonly HeaderText[], grain: Grain): Candidate[] {
  const text = texts.at(-1)?.spellings.at(-1);
  if (text === undefined) return [];
  const groups = texts.slice(0, -1).flatMap(groupsOf);
  const found: Candidate[] = [];
  for (const [word, meanings] of wordingIndex()) {
    const near = likeness(text, word);
    if (near === undefined) continue;
    for (const { field, certainty } of applicable(meanings, grain, groups)) {
      const confidence = near.confidence * confidences[certainty] * farness(field, grain);
      if (confidence >= shown) found.push({ field, confidence, why: near.why });
    }
  }
  return found;
}

/** Likeness tells neither 经济效益得分 from 效益得分, nor what an indicator has where no indicators are. */
function farness(id: string, grain: Grain): number {
  const field = fieldNamed(id);
  const isElsewhere = field?.table === 'indicator' && grain === 'project';
  return isElsewhere || field?.table === 'subtotal' ? far : 1;
}

function best(candidates: readonly Candidate[]): Candidate[] {
  const byField = new Map<string, Candidate>();
  for (const one of candidates) {
    const known = byField.get(one.field);
    if (!known || known.confidence < one.confidence) byField.set(one.field, one);
  }
  return [...byField.values()].sort((a, b) => b.confidence - a.confidence).slice(0, most);
}
