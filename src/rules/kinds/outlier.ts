import type { OutlierFile } from './files';
import type { Cte, KindDefinition, RelationSource } from './kind';
import { offer, sharedType } from './offer';
import { columnParts, strictColumns } from './reads';
import { as, columnList, qualified, selectList, withColumns } from './sql';
import { both } from './words';

/** 0.6745 × MAD stands for the standard deviation of a normal distribution (Iglewicz and Hoaglin, 1993). */
const consistency = '0.6745';

/**
 * A value far from the median of its peers: by its robust z, or beyond Tukey's fences; in any case by more than the least
 * effect. With fewer than `min_n` values among the peers it is unknown.
 */
export const outlier: KindDefinition<OutlierFile> = {
  lower(block, reader) {
    const value = reader.expression(block.value, ['value'], 'number');
    reader.columns(block.peers, ['peers']);
    const { base } = reader;
    const type = sharedType(base, [value]);
    const peers = {
      note: both('各同组列都相同、规则适用的行', 'rows with the same peer columns to which the rule applies'),
    };
    const isTukey = block.method === 'tukey';
    const limit = (name: 'limit' | 'min_n' | 'min_effect', isWhole = false) => ({
      [name]: { expression: reader.limit(block[name], [name]), isWhole },
    });
    return {
      offers: [
        offer(base, 'value', type, '取值', 'value', [value]),
        offer(base, 'peer_n', 'integer', '同组数 n', 'peers n', [value], peers.note),
        offer(base, 'peer_median', type, '同组中位数', 'median of the peers', [value], peers.note),
        ...(isTukey
          ? [
              offer(
                base,
                'peer_low',
                type,
                '同组下四分位数',
                'lower quartile of the peers',
                [value],
                peers.note,
              ),
              offer(
                base,
                'peer_high',
                type,
                '同组上四分位数',
                'upper quartile of the peers',
                [value],
                peers.note,
              ),
            ]
          : [
              offer(
                base,
                'peer_mad',
                type,
                '同组绝对离差中位数',
                'median absolute deviation of the peers',
                [value],
                peers.note,
              ),
            ]),
        offer(base, 'effect', type, '与中位数相差', 'distance from the median', [value]),
        offer(
          base,
          'score',
          'number',
          isTukey ? '超出四分位数的四分位距倍数' : '稳健 z 值',
          isTukey ? 'quartile ranges beyond the quartile' : 'robust z',
          [value],
        ),
        offer(base, 'is_above', 'boolean', '高于中位数', 'above the median', [value]),
        offer(base, 'is_below', 'boolean', '低于中位数', 'below the median', [value]),
      ],
      parts: { value, ...columnParts('peers', block.peers) },
      limits: { ...limit('limit'), ...limit('min_n', true), ...limit('min_effect') },
      condition: `CASE WHEN peer_n >= :min_n THEN ${isTukey ? beyondFences : beyondZ} AND effect > :min_effect END`,
      takesPart: true,
      needs: [...new Set([...strictColumns(value), ...block.peers])],
      materiality: 'effect',
      evidence: [...block.peers, 'peer_n'],
    };
  },

  relation(block, source) {
    const { part, table, where, carried, takesPart } = source;
    const inner = withColumns(carried, block.peers);
    return [
      {
        name: 'valued',
        isInlined: true,
        sql: `SELECT ${selectList([columnList(inner), `${takesPart} AS takes_part`, as(part('value'), 'value')])}
  FROM ${table}${where}`,
      },
      ...(block.method === 'tukey' ? tukeyPeers(block.peers) : robustPeers(block.peers)),
      { name: 'shaped', sql: shaped(block, source) },
    ];
  },
};

// Without division, so that peers of one and the same value are compared too: their spread is 0 and the effect decides.
const beyondZ = `${consistency} * effect > :limit * peer_mad`;
const beyondFences =
  '(value > peer_high + :limit * (peer_high - peer_low) OR value < peer_low - :limit * (peer_high - peer_low))';

const names = (peers: readonly string[], of?: string): string =>
  columnList(
    peers.map((name) => ({ name })),
    of,
  );

const samePeers = (peers: readonly string[], a: string, b: string): string =>
  peers.map((name) => `${qualified(name, a)} = ${qualified(name, b)}`).join(' AND ');

const tukeyPeers = (peers: readonly string[]): Cte[] => [
  {
    name: 'peer',
    sql: `SELECT ${selectList([
      names(peers),
      'count("value") AS peer_n',
      'median("value") AS peer_median',
      'quantile_cont("value", 0.25) AS peer_low',
      'quantile_cont("value", 0.75) AS peer_high',
    ])}
  FROM valued
  WHERE takes_part
  GROUP BY ${names(peers)}`,
  },
];

const robustPeers = (peers: readonly string[]): Cte[] => [
  {
    name: 'middle',
    sql: `SELECT ${names(peers)}, count("value") AS peer_n, median("value") AS peer_median
  FROM valued
  WHERE takes_part
  GROUP BY ${names(peers)}`,
  },
  {
    name: 'spread',
    sql: `SELECT ${names(peers, 'v')}, median(abs(v."value" - m.peer_median)) AS peer_mad
  FROM valued AS v
  JOIN middle AS m ON ${samePeers(peers, 'm', 'v')}
  WHERE v.takes_part
  GROUP BY ${names(peers, 'v')}`,
  },
  {
    name: 'peer',
    sql: `SELECT m.*, s.peer_mad\n  FROM middle AS m\n  JOIN spread AS s ON ${samePeers(peers, 's', 'm')}`,
  },
];

function shaped({ method, peers }: OutlierFile, { carried }: RelationSource): string {
  const isTukey = method === 'tukey';
  const score = isTukey
    ? `CASE WHEN p.peer_high > p.peer_low THEN
           CASE WHEN v."value" > p.peer_high THEN (v."value" - p.peer_high) / (p.peer_high - p.peer_low)
                WHEN v."value" < p.peer_low THEN (v."value" - p.peer_low) / (p.peer_high - p.peer_low)
                WHEN v."value" IS NOT NULL THEN 0 END END`
    : `CASE WHEN p.peer_mad > 0 THEN ${consistency} * (v."value" - p.peer_median) / p.peer_mad END`;
  return `SELECT ${selectList([
    columnList(carried, 'v'),
    'v.takes_part, v."value"',
    isTukey ? 'p.peer_n, p.peer_median, p.peer_low, p.peer_high' : 'p.peer_n, p.peer_median, p.peer_mad',
    'abs(v."value" - p.peer_median) AS effect',
    `${score} AS score`,
    'v."value" > p.peer_median AS is_above',
    'v."value" < p.peer_median AS is_below',
  ])}
  FROM valued AS v
  LEFT JOIN peer AS p ON ${samePeers(peers, 'p', 'v')}`;
}
