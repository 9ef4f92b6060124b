import { Draft } from './draft';
import { subjectOf, type Expectation } from './manifest';
import { Random } from './random';
import { addFramework } from './report';
import type { Kind } from './rows';
import { settle } from './settle';
import { regions } from './vocabulary';

/**
 * What can only be planted in a group: totals of a region, outliers among peers, weak types of indicator. The groups lie
 * in years before the ordinary ones, so that their peers are exactly known. Most of them are silent: a header, a total and
 * a grade.
 */
export interface Block {
  readonly drafts: readonly Draft[];
  readonly manifest: readonly Expectation[];
}

/** What is not left to the block: the printed grade, the project's name. */
interface More {
  readonly grade?: string;
  readonly projectName?: string;
}

class Blocks implements Block {
  readonly drafts: Draft[] = [];
  readonly manifest: Expectation[] = [];

  expect(rule: string, subject: string, expect: 'hit' | 'miss', plant: string): void {
    this.manifest.push({ rule, subject, expect, plant });
  }

  /** A summary row with nothing but a total (points). */
  add(region: string, year: number, kind: Kind | null, total: number, more: More = {}): string {
    const draft = this.draft(region, year, kind);
    const { grade, projectName } = more;
    if (projectName !== undefined) draft.evaluation.projectName = projectName;
    draft.evaluation.total = Math.round(total * 1_000);
    draft.hasGrade = grade === undefined;
    settle(draft);
    if (grade !== undefined) draft.evaluation.grade = grade;
    return draft.evaluation.id;
  }

  draft(region: string, year: number, kind: Kind | null): Draft {
    const id = `b${String(this.drafts.length).padStart(4, '0')}`;
    const draft = new Draft(new Random(this.drafts.length), {
      id,
      projectName: `${region}组别项目${id}`,
      region,
      year,
      department: `${region}区财政局`,
      unit: `${region}区事务中心`,
      kind,
      evaluator: null,
      form: 'flat',
      total: null,
      grade: null,
      goal: null,
      outcome: null,
      progress: null,
      suggestionCount: null,
    });
    this.drafts.push(draft);
    return draft;
  }
}

const region = (index: number): string => regions[index] ?? '';

/** Grades at the ends of their bands, in both schemes; the kind is not stated, so that nobody is their peer. */
function plantGrades(blocks: Blocks): void {
  const grades = [
    [90, '优', 'miss'],
    [89.99, '优', 'hit'],
    [89.99, '良', 'miss'],
    [90, '良', 'hit'],
    [80, '良', 'miss'],
    [79.99, '良', 'hit'],
    [60, '中', 'miss'],
    [59.99, '中', 'hit'],
    [60, '差', 'hit'],
    [60, '合格', 'miss'],
    [59.99, '合格', 'hit'],
    [59.99, '不合格', 'miss'],
  ] as const;
  for (const [total, grade, expect] of grades) {
    const id = blocks.add(region(0), 2014, null, total, { grade });
    blocks.expect('grade-score-mismatch', id, expect, `${total} called ${grade}`);
  }
}

/** Totals of one project: the unit's beside a third party's, and of two years. Too few of each kind to be peers. */
function plantPairs(blocks: Blocks): void {
  const gaps = [
    [95.01, 90, 'hit'],
    [95, 90, 'miss'],
    [99, 83.99, 'hit'],
  ] as const;
  for (const [index, [own, third, expect]] of gaps.entries()) {
    const name = `河道清淤第${index + 1}标段`;
    const id = blocks.add(region(9), 2009, 'self', own, { projectName: `${name}（2009年）` });
    blocks.add(region(9), 2009, 'fiscal', third, { projectName: `2009年度${name}` });
    blocks.expect('self-vs-third-gap', id, expect, `${own} against ${third}`);
  }
  const years = [
    [80, 90.01, 'hit'],
    [80, 90, 'miss'],
  ] as const;
  for (const [index, [own, before, expect]] of years.entries()) {
    const name = `林地管护第${index + 1}标段`;
    const id = blocks.add(region(9), 2009, 'department', own, { projectName: `2009年${name}` });
    blocks.add(region(9), 2008, 'department', before, { projectName: `2008年${name}` });
    blocks.expect('year-on-year-jump', id, expect, `${own} after ${before}`);
  }
}

/** Self-evaluations at the top: eight of ten from 98 on, seven of ten, and seven of seven. */
function plantCeilings(blocks: Blocks): void {
  const cells = [
    [8, 10, 'hit'],
    [7, 10, 'miss'],
    [7, 7, 'miss'],
  ] as const;
  for (const [index, [high, all, expect]] of cells.entries()) {
    for (let number = 0; number < all; number += 1)
      blocks.add(region(index), 2012, 'self', number < high ? 98 : 97.99);
    blocks.expect(
      'score-ceiling',
      subjectOf([region(index), 2012, 'self']),
      expect,
      `${high} of ${all} from 98 on`,
    );
  }
}

/** Totals around 90, all one point away, and two that are further: 5.19 points are 3.5 robust deviations. */
function plantOutliers(blocks: Blocks): void {
  for (let number = 0; number < 40; number += 1)
    blocks.add(region(3), 2014, 'self', 90 + (number % 2) * 2 - 1);
  const far = blocks.add(region(3), 2014, 'self', 84.8);
  const near = blocks.add(region(3), 2014, 'self', 95.18);
  blocks.expect('score-outlier', far, 'hit', '5.2 from the median, 3.51 robust deviations');
  blocks.expect('score-outlier', near, 'miss', '5.18 from the median, 3.49 robust deviations');
  for (let number = 0; number < 20; number += 1) blocks.add(region(3), 2012, 'department', 90);
  const above = blocks.add(region(3), 2012, 'department', 95.01);
  const five = blocks.add(region(3), 2012, 'department', 85);
  blocks.expect('score-outlier', above, 'hit', '5.01 from peers that are all the same');
  blocks.expect('score-outlier', five, 'miss', '5 from peers that are all the same');
}

/** One region set against three others: its mean and half-spread, and that of the others. */
function plantShifts(blocks: Blocks): void {
  const groups = [
    ['fiscal', 2013, 10, 88, 0.5, 0.5, 'hit', '4 points above the others'],
    ['department', 2013, 10, 85.95, 0.5, 0.5, 'miss', '1.95 points above the others'],
    ['fiscal', 2014, 8, 86.5, 12.5, 8, 'miss', '2.5 points above, lost in the spread'],
    ['department', 2014, 7, 96, 0.2, 8, 'miss', '12 points above, of seven'],
  ] as const;
  for (const [kind, year, count, mean, spread, others, expect, plant] of groups) {
    for (let number = 0; number < count; number += 1) {
      const isOdd = number % 2 === 1;
      const alone = !isOdd && number === count - 1;
      blocks.add(region(4), year, kind, alone ? mean : mean + (isOdd ? spread : -spread));
    }
    for (let number = 0; number < 30; number += 1) {
      blocks.add(region(5 + (number % 3)), year, kind, 84 + (number < 15 ? others : -others));
    }
    blocks.expect('region-scale-shift', subjectOf([region(4), year, kind]), expect, plant);
  }
}

/** Three reports each with a row of a type of its own, of which two or three keep less than three quarters. */
function plantWeakTypes(blocks: Blocks): void {
  const types = [
    ['成果移交完整性', [0.7, 0.74, 0.7475], 'hit', 'three below 75 %'],
    ['合同要件完备性', [0.7, 0.74, 0.75], 'miss', 'two below 75 %, one at it'],
  ] as const;
  for (const [name, rates, expect, plant] of types) {
    for (const rate of rates) {
      const draft = blocks.draft(region(8), 2011, 'fiscal');
      draft.evaluation.form = 'evaluation-report';
      draft.evaluation.suggestionCount = 1;
      draft.loss = 11_000;
      addFramework(draft);
      const row = draft.open('framework').find(({ level1 }) => level1 === '过程');
      if (row?.weight !== undefined)
        Object.assign(row, { level3: name, score: row.weight * rate, taken: true });
      settle(draft);
    }
    blocks.expect('weak-indicator-type', subjectOf(['framework', 'fiscal', '过程', name]), expect, plant);
  }
}

/** All groups, the same whatever the size of the set. */
export function makeBlocks(): Block {
  const blocks = new Blocks();
  plantGrades(blocks);
  plantPairs(blocks);
  plantCeilings(blocks);
  plantOutliers(blocks);
  plantShifts(blocks);
  plantWeakTypes(blocks);
  return blocks;
}
