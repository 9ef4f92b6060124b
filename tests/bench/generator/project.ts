import { Random } from './random';
import type { Evaluation, Form, Kind } from './rows';
import {
  departments,
  evaluators,
  placeFirst,
  placeSecond,
  regions,
  things,
  verbs,
  works,
} from './vocabulary';

/** Years over which ordinary evaluations lie; {@link firstYear} − 1 and before belong to the blocks for statistics. */
export const firstYear = 2017;
export const yearCount = 8;

/** Forms and kinds in the proportions of a district's archive, twenty at a time. */
const mixture: readonly (readonly [Form, Kind])[] = [
  ...Array.from({ length: 11 }, () => ['self-form', 'self'] as const),
  ...Array.from({ length: 2 }, () => ['flat', 'self'] as const),
  ['unit-report', 'self'],
  ...Array.from({ length: 4 }, () => ['evaluation-report', 'fiscal'] as const),
  ...Array.from({ length: 2 }, () => ['evaluation-report', 'department'] as const),
];

const cells = regions.length * yearCount;

/** Where the evaluation of a number lies: every region, year and kind gets its share, whatever the size of the set. */
function placeOf(index: number): { region: string; year: number; form: Form; kind: Kind } {
  const cell = index % cells;
  const turn = Math.floor(index / cells);
  const [form, kind] = mixture[(cell * 7 + turn) % mixture.length] ?? ['self-form', 'self'];
  return {
    region: regions[cell % regions.length] ?? '',
    year: firstYear + Math.floor(cell / regions.length),
    form,
    kind,
  };
}

const golden = 0.618034;

/**
 * Where totals lie between the best and the worst of their kind, 0 to 1: evenly within each region, and over the regions of
 * a year, so that no total lies far from its peers, and no region above the others, by accident.
 */
export class Spread {
  readonly #made = new Map<string, number>();

  next({ region, year, kind }: Evaluation): number {
    const peers = `${year} ${kind}`;
    const cell = `${peers} ${region}`;
    const start = this.#made.get(cell) ?? this.#count(peers) * golden;
    this.#made.set(cell, start + golden);
    return start % 1;
  }

  #count(peers: string): number {
    const before = this.#made.get(peers) ?? 0;
    this.#made.set(peers, before + 1);
    return before;
  }
}

/** A name no other project of the set has, even without its year. */
function projectName(index: number): { place: string; name: string } {
  const places = placeFirst.length * placeSecond.length;
  // a prime that is no factor of the number of places, so that neighbours differ and none repeats before all are used
  const at = (index * 7_919) % places;
  const place = `${placeFirst[at % placeFirst.length]}${placeSecond[Math.floor(at / placeFirst.length)]}`;
  const round = Math.floor(index / places);
  const work = works[(round + at) % works.length] ?? '';
  const part = Math.floor(round / works.length);
  return { place, name: `${place}${work}${part > 0 ? `第${part + 1}标段` : ''}` };
}

/** Beginning of an evaluation: whose it is. */
export function evaluationOf(
  index: number,
  seed: number,
): { evaluation: Evaluation; random: Random; place: string } {
  const random = new Random(seed, index);
  const { region, year, form, kind } = placeOf(index);
  const { place, name } = projectName(index);
  const isReport = form === 'evaluation-report';
  const spelled = random.pick([name, `${name}项目`, `${year}年${name}项目`, `${name}项目（${year}年）`]);
  return {
    place,
    random,
    evaluation: {
      id: `e${String(index).padStart(6, '0')}`,
      projectName: spelled,
      region,
      year,
      department: `${region}区${random.pick(departments)}`,
      unit: `${region}区${place}${random.pick(['街道办事处', '镇人民政府', '管理中心', '服务中心', '事务所'])}`,
      kind,
      evaluator: isReport ? random.pick(evaluators) : null,
      form,
      total: null,
      grade: null,
      goal: random.chance(0.8) ? goalOf(random, name) : null,
      outcome: random.chance(0.6) ? `本年度${name}各项内容均已实施，完成情况与年初计划一致。` : null,
      progress: random.chance(0.3) ? 1 : null,
      suggestionCount: isReport ? random.int(1, 5) : null,
    },
  };
}

/** A goal of 80 characters and more, without digits. */
function goalOf(random: Random, name: string): string {
  const clause = (): string => `${random.pick(verbs)}${random.pick(things)}的年度安排`;
  return `实施${name}，补齐区域公共服务短板，回应居民和企业的日常需求；${clause()}，${clause()}，明确各方职责分工和经费渠道，${clause()}，使设施建成后有人管理、有钱维护、有据可查。`;
}
