import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine';
import { openEngineInNode } from '../../../src/engine/node';
import { evaluateRule, type OutcomeCounts, type Rule } from '../../../src/rules';
import { readKind } from './kind-rules';
import { viewTable } from './view-table';

/** Each kind against a few lines of plain code that say the same, on any rows, blanks included. */
let engine: Engine;
beforeAll(async () => (engine = await openEngineInNode()));
afterAll(() => engine.close());

type Row = Record<string, string | number | null>;
type Truth = boolean | null;

async function countsOf(rule: Rule, rows: readonly Row[]): Promise<OutcomeCounts> {
  await viewTable(engine, rule.view.name, 'any_rows', rows);
  const { counts, error } = await evaluateRule(engine, rule, { table: 'any_rows' });
  expect(error).toBeUndefined();
  return counts;
}

function tally(outcomes: readonly string[]): OutcomeCounts {
  const n = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  return { n: outcomes.length, hit: n('hit'), pass: n('pass'), unknown: n('unknown'), na: n('na') };
}

function groupsOf(rows: readonly Row[], names: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(names.map((name) => row[name] ?? null));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const equals = (value: unknown, word: string): Truth =>
  value === null || value === undefined ? null : value === word;

/** Whether a row of the indicator view takes part in a rule that applies to `performance`. */
const takesPart = (row: Row): Truth => {
  const isPerformance = equals(row['scheme'], 'performance');
  return isPerformance === false ? false : row['seq'] === null ? null : isPerformance;
};

/** The outcome of a group in which some rows take part, by what the decided ones settle. */
function groupOutcome(group: readonly Row[], judged: () => Truth): string {
  const parts = group.map(takesPart);
  if (!parts.includes(true)) return parts.includes(null) ? 'unknown' : 'na';
  const truth = judged();
  return truth === null ? 'unknown' : truth ? 'hit' : 'pass';
}

const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);
const indicators = fc.array(
  fc.record({
    evaluation_id: fc.constantFrom('a', 'b', 'c'),
    seq: fc.constantFrom(1, 2, 3, null),
    scheme: orNull(['performance', 'framework']),
    declared_by: orNull(['甲', '乙']),
    level1: orNull(['产出', '效益']),
    level2: orNull(['数量', '质量', '时效']),
    level3: orNull(['户数', '户 数。', '指标1：户数', '面积', '（）']),
  }),
  { maxLength: 14 },
);
const runs = { numRuns: 20 };

describe('any rows of indicators', () => {
  it('missing_member', async () => {
    const rule = readKind('structure/quality-row-missing.yaml');
    await fc.assert(
      fc.asyncProperty(indicators, async (rows) => {
        const outcomes = groupsOf(rows, ['evaluation_id', 'declared_by']).map((group) =>
          groupOutcome(group, () => {
            const states = group.map((row) => {
              const part = takesPart(row);
              return part ? equals(row['level2'], '质量') : part;
            });
            if (states.includes(true)) return false;
            return states.includes(null) ? null : true;
          }),
        );
        expect(await countsOf(rule, rows)).toEqual(tally(outcomes));
      }),
      runs,
    );
  });

  it('count_limit', async () => {
    const rule = readKind('structure/many-outputs.yaml');
    await fc.assert(
      fc.asyncProperty(indicators, async (rows) => {
        const outcomes = groupsOf(rows, ['evaluation_id']).map((group) =>
          groupOutcome(group, () => {
            const states = group.map((row) => {
              const part = takesPart(row);
              return part ? equals(row['level1'], '产出') : part;
            });
            const found = states.filter((state) => state === true).length;
            if (found > 3) return true;
            return states.includes(null) ? null : found < 2;
          }),
        );
        expect(await countsOf(rule, rows)).toEqual(tally(outcomes));
      }),
      runs,
    );
  });

  it('duplicate', async () => {
    const rule = readKind('structure/repeated-name.yaml');
    const bare = (name: unknown): string | null =>
      typeof name === 'string' ? name.replace(/^指标1：/, '').replace(/[\s。（）]/g, '') || null : null;
    await fc.assert(
      fc.asyncProperty(indicators, async (given) => {
        const rows = given.map((row) => ({ ...row, bare: bare(row.level3) }));
        const outcomes = groupsOf(rows, ['evaluation_id', 'declared_by', 'bare']).map((group) =>
          groupOutcome(group, () => {
            if (group[0]?.['bare'] === null) return null;
            const part = group.filter((row) => takesPart(row) === true);
            const open = group.filter(
              (row) => takesPart(row) === null || (takesPart(row) && row['level2'] === null),
            ).length;
            const places = new Set(part.flatMap(({ level2 }) => level2 ?? [])).size;
            if (places >= 2) return true;
            return places + open < 2 ? false : null;
          }),
        );
        expect(await countsOf(rule, given)).toEqual(tally(outcomes));
      }),
      runs,
    );
  });
});

describe('any amounts', () => {
  it('total over the other rows of a group', async () => {
    const rule = readKind('arithmetic/fund-rows-not-total.yaml');
    const funds = fc.array(
      fc.record({
        evaluation_id: fc.constantFrom('a', 'b'),
        fund_source: orNull(['total', 'fiscal', 'other']),
        executed: orNull([0, 1, 2, 3]),
      }),
      { maxLength: 7 },
    );
    await fc.assert(
      fc.asyncProperty(funds, async (rows) => {
        const outcomes = rows.map((row) => {
          if (row.fund_source === null) return 'unknown';
          if (row.fund_source !== 'total') return 'na';
          const others = rows.filter(
            (other) => other.evaluation_id === row.evaluation_id && other.fund_source !== 'total',
          );
          const isOpen = others.some(
            ({ fund_source: source, executed }) => source === null || executed === null,
          );
          if (row.executed === null || others.length === 0 || isOpen) return 'unknown';
          const sum = others.reduce((all, { executed }) => all + (executed ?? 0), 0);
          return Math.abs(sum - row.executed) > 0.01 ? 'hit' : 'pass';
        });
        expect(await countsOf(rule, rows)).toEqual(tally(outcomes));
      }),
      runs,
    );
  });

  it('ratio_limit', async () => {
    const rule = readKind('budget/low-arrival.yaml');
    const funds = fc.array(
      fc.record({
        evaluation_id: fc.constant('a'),
        fund_source: orNull(['total', 'fiscal']),
        approved: orNull([-1, 0, 1, 100]),
        received: orNull([0, 94, 95, 100]),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(funds, async (rows) => {
        const outcomes = rows.map(({ fund_source: source, approved, received }) => {
          if ((source !== null && source !== 'total') || (approved !== null && approved <= 0)) return 'na';
          if (source === null || approved === null || received === null) return 'unknown';
          return received * 100 < approved * 95 ? 'hit' : 'pass';
        });
        expect(await countsOf(rule, rows)).toEqual(tally(outcomes));
      }),
      runs,
    );
  });
});

describe('any totals', () => {
  const quantile = (sorted: readonly number[], share: number): number => {
    const at = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
    return low + (high - low) * (at - Math.floor(at));
  };
  const sortedOf = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
  const evaluations = fc.array(
    fc.record({
      evaluation_id: fc.uuid(),
      year: orNull([2023, 2024]),
      form: orNull(['self-form', 'flat']),
      total_score: fc.oneof(fc.constant(null), fc.integer({ min: 60, max: 100 })),
    }),
    { maxLength: 24 },
  );

  it('outlier beyond the fences', async () => {
    const rule = readKind('statistics/score-fences.yaml');
    await fc.assert(
      fc.asyncProperty(evaluations, async (rows) => {
        const outcomes = rows.map((row) => {
          if (row.form === 'flat') return 'na';
          if (row.form === null || row.year === null || row.total_score === null) return 'unknown';
          const peers = sortedOf(
            rows.flatMap(({ form, year, total_score: score }) =>
              form === 'self-form' && year === row.year && score !== null ? [score] : [],
            ),
          );
          if (peers.length < 5) return 'unknown';
          const [low, middle, high] = [quantile(peers, 0.25), quantile(peers, 0.5), quantile(peers, 0.75)];
          const reach = 1.5 * (high - low);
          const isFar = row.total_score > high + reach || row.total_score < low - reach;
          return isFar && Math.abs(row.total_score - middle) > 3 ? 'hit' : 'pass';
        });
        expect(await countsOf(rule, rows)).toEqual(tally(outcomes));
      }),
      runs,
    );
  });

  it('outlier by robust z', async () => {
    const rule = readKind('statistics/score-fences.yaml', (text) =>
      text
        .replace('method: tukey, limit: 1.5', 'method: robust_z, limit: 3.5')
        .replace('peer_low, peer_high', 'peer_mad'),
    );
    await fc.assert(
      fc.asyncProperty(evaluations, async (rows) => {
        const outcomes = rows.map((row) => {
          if (row.form === 'flat') return 'na';
          if (row.form === null || row.year === null || row.total_score === null) return 'unknown';
          const peers = rows.flatMap(({ form, year, total_score: score }) =>
            form === 'self-form' && year === row.year && score !== null ? [score] : [],
          );
          if (peers.length < 5) return 'unknown';
          const middle = quantile(sortedOf(peers), 0.5);
          const spread = quantile(sortedOf(peers.map((value) => Math.abs(value - middle))), 0.5);
          const effect = Math.abs(row.total_score - middle);
          return 0.6745 * effect > 3.5 * spread && effect > 3 ? 'hit' : 'pass';
        });
        expect(await countsOf(rule, rows)).toEqual(tally(outcomes));
      }),
      runs,
    );
  });
});

it('similar_text counts common pairs of characters', async () => {
  const rule = readKind('measurability/target-repeats-name.yaml');
  const pairs = (text: string): Set<string> =>
    new Set(
      text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)),
    );
  const text = fc.oneof(fc.constant(null), fc.stringMatching(/^[甲乙丙 。]{0,6}$/));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 6 }), async (rows) => {
      const outcomes = rows.map(([a, b]) => {
        const bare = [a, b].map((each) => each?.replace(/[ 。]/g, '') ?? '');
        const [left = '', right = ''] = bare;
        if (left === '' || right === '') return 'unknown';
        const [x, y] = [pairs(left), pairs(right)];
        const common = [...x].filter((pair) => y.has(pair)).length;
        return 10 * common > 4 * (x.size + y.size) ? 'hit' : 'pass';
      });
      const given = rows.map(([level3, target], index) => ({
        evaluation_id: 'a',
        seq: index,
        scheme: 'performance',
        level3,
        target,
      }));
      expect(await countsOf(rule, given)).toEqual(tally(outcomes));
    }),
    runs,
  );
});
