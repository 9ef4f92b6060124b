import { say } from '../error';
import { sureFrom, type Candidate } from './candidate';
import { fieldNamed, type Field } from './fields';
import { isUnitOnly, type HeaderText } from './header-text';
import type { Profile } from './profile';

/** Share of a column's cells that must be of the field's type, so that the field stays likely. */
const enough = 0.5;
const misfit = 0.5;
const wrongUnit = 0.3;
const raised = 0.05;
/** Two candidates this near each other are a question for a person. */
const tie = 0.05;
const undecided = 0.55;

/**
 * The candidates in the light of the cells and of the units in the header: one whose type the cells do not have, or
 * that has no such unit, falls below the line; one that the cells bear out rises a little, never to {@link sureFrom}.
 * Where two come out alike, neither is taken.
 */
export function fitted(
  candidates: readonly Candidate[],
  texts: readonly HeaderText[],
  profile: Profile,
): Candidate[] {
  const found = candidates
    .map((candidate) => withProfile(withUnits(candidate, texts), profile))
    .sort((a, b) => b.confidence - a.confidence);
  const [first, second] = found;
  const isTied = first !== undefined && second !== undefined && first.confidence - second.confidence < tie;
  if (!isTied) return found;
  return found.map((one) => ({ ...one, confidence: Math.min(one.confidence, undecided) }));
}

/** 执行数（%） is a rate, and 执行率（万元） an amount. */
function withUnits(candidate: Candidate, texts: readonly HeaderText[]): Candidate {
  const type = fieldNamed(candidate.field)?.column.type;
  // What stands over others, 项目资金（万元）, has the unit of some of them only.
  const own = texts.slice(texts.findLastIndex((text) => !isUnitOnly(text) && text.spellings.length > 0));
  const isShare = own.some(({ percent }) => percent);
  const isMoney = own.some(({ moneyUnit }) => moneyUnit !== undefined);
  const hasNoMoney = type === 'fraction' || type === 'number' || type === 'integer' || type === 'year';
  if (!(type === 'money' && isShare && !isMoney) && !(hasNoMoney && isMoney)) return candidate;
  return {
    ...candidate,
    confidence: Math.min(candidate.confidence, wrongUnit),
    why: say(`${candidate.why.zh}，但单位不符`, `${candidate.why.en}, but the unit does not fit`),
  };
}

function withProfile(candidate: Candidate, profile: Profile): Candidate {
  const field = fieldNamed(candidate.field);
  const share = field && profile.filled > 0 ? shareOfType(field, profile) : undefined;
  if (share === undefined) return candidate;
  const { confidence, why } = candidate;
  if (share < enough) {
    return {
      ...candidate,
      confidence: Math.min(confidence, misfit),
      why: say(`${why.zh}，但值多不相符`, `${why.en}, but most values do not fit`),
    };
  }
  if (confidence >= sureFrom || confidence <= misfit || share < 1) return candidate;
  return { ...candidate, confidence: Math.min(sureFrom - 0.01, confidence + raised) };
}

/** Share of the cells that are of the field's type; undefined where any text is. */
function shareOfType({ id, column }: Field, profile: Profile): number | undefined {
  const share = (count: number): number => count / profile.filled;
  switch (id) {
    case 'evaluation.kind':
      return share(profile.kinds);
    case 'evaluation.grade':
      return profile.grades > 0 ? share(profile.grades) : 1 - share(profile.numbers);
    case 'fund.fund_source':
      return share(profile.sources);
    case 'evaluation.project_name':
    case 'evaluation.department':
    case 'evaluation.unit':
    case 'evaluation.region':
    case 'indicator.level3':
      return 1 - share(profile.numbers);
    default:
      break;
  }
  switch (column.type) {
    case 'money':
      return share(profile.amounts);
    case 'number':
    case 'integer':
      return share(profile.numbers);
    case 'fraction':
      return share(profile.numbers + profile.percents);
    case 'year':
      return share(profile.years);
    case 'date':
      return share(profile.dates);
    default:
      return undefined;
  }
}
