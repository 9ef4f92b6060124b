/** A function that expressions may call: how many arguments it takes and the SQL it becomes. */
export interface AllowedFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly sql: (args: readonly string[]) => string;
}

const plain = (name: string, least: number, most = least): AllowedFunction => ({
  name,
  least,
  most,
  sql: (args) => `${name}(${args.join(', ')})`,
});

/** z of the two-sided 95 % interval. */
const z = 1.959964;

/**
 * End of the Wilson score interval at 95 % (E. B. Wilson, 1927): p is a share of one, n the sample size.
 * NULL where n is not positive.
 */
const wilson =
  (sign: '+' | '-') =>
  (args: readonly string[]): string => {
    const [p = 'NULL', n = 'NULL'] = args;
    // A share outside 0–1 has no interval: clamped, or the root of a negative number would stop the whole rule.
    const [dp, dn] = [
      `CAST(CASE WHEN ${p} < 0 THEN 0 WHEN ${p} > 1 THEN 1 ELSE ${p} END AS DOUBLE)`,
      `CAST(nullif(greatest(${n}, 0), 0) AS DOUBLE)`,
    ];
    const centre = `${dp} + ${z * z} / (2 * ${dn})`;
    const reach = `${z} * sqrt(${dp} * (1 - ${dp}) / ${dn} + ${z * z} / (4 * ${dn} * ${dn}))`;
    return `((${centre} ${sign} ${reach}) / (1 + ${z * z} / ${dn}))`;
  };

const list: readonly AllowedFunction[] = [
  plain('abs', 1),
  plain('round', 1, 2),
  plain('floor', 1),
  plain('ceil', 1),
  plain('sqrt', 1),
  plain('least', 2, 9),
  plain('greatest', 2, 9),
  plain('coalesce', 2, 9),
  plain('nullif', 2),
  plain('length', 1),
  plain('lower', 1),
  plain('trim', 1),
  plain('replace', 3),
  plain('concat', 1, 9),
  { name: 'days_between', least: 2, most: 2, sql: ([from, to]) => `date_diff('day', ${from}, ${to})` },
  { name: 'wilson_low', least: 2, most: 2, sql: wilson('-') },
  { name: 'wilson_high', least: 2, most: 2, sql: wilson('+') },
];

export const allowedFunctions: ReadonlyMap<string, AllowedFunction> = new Map(list.map((f) => [f.name, f]));
