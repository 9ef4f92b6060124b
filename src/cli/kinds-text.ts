import { parseRule, problemText, type RuleFile } from '../rules';

interface KindText {
  readonly kind: NonNullable<RuleFile['kind']>;
  readonly zh: string;
  readonly text: string;
  /** `entity`, the kind with its block, and what else the example needs. */
  readonly example: string;
}

const intro = `
## Higher-level kinds · 高层规则类型

Instead of \`needs\` and \`when\` a file may name a \`kind\` and hold a block of that name. It is lowered to the same form and judged by the same statements, so
\`applies\`, \`include\`, \`severity\`, \`evidence\`, \`message\`, \`steps\` and \`tests\` are written as ever. What each kind offers are columns like those of the view:
tiers, evidence, messages and steps may name them. A limit is a number or a parameter, \`:name\`. \`materiality\`, \`fingerprint\` and the columns needed come from the kind; the
file may still say its own.

Where rows are judged in groups, \`applies\` says which rows take part: rows for which it is FALSE are left out, a group without any other is not applicable,
and a row for which it is not known, or whose \`needs\` are blank, leaves open what the other rows do not settle. The row that only says that an evaluation has none is such a row. A column
of the view is then the value all rows of the group share, blank where they differ; a finding shows the places of all its rows. Cases give rows of the view, and expect an
outcome for each group.
`;

const texts: readonly KindText[] = [
  {
    kind: 'total',
    zh: '载明的合计与分项或应有数相差超过容差',
    text: `A printed total against what it should be: \`parts\` of the row added up, one expression \`computed\`, or the other rows of a group (\`children\`: \`of\` is added up
over the rows for which \`parent\` is FALSE, and the row for which it is TRUE is judged). A problem where they differ by more than \`tolerance\`. A blank part is not 0: it makes the rule unknown, unless
the file says \`coalesce(part, 0)\`.`,
    example: `entity: fund_view
kind: total
total:
  printed: executed
  children: { of: executed, group: [evaluation_id], parent: fund_source = 'total' }
  tolerance: 0.01
`,
  },
  {
    kind: 'missing_member',
    zh: '每一组至少应有一行符合条件',
    text: `Each group (\`of\`; the evaluation where it is not said) must have at least one row for which \`member\` is TRUE. Where none is TRUE but some is NULL the group is unknown.
\`list\` names a column whose values, of all rows that take part, become \`listed\`.`,
    example: `entity: indicator_view
applies: scheme = 'performance'
kind: missing_member
missing_member: { of: [evaluation_id, declared_by], member: level2 = '质量', list: level3 }
`,
  },
  {
    kind: 'count_limit',
    zh: '一组中符合条件的行数有上限或下限',
    text: `More than \`max\` or fewer than \`min\` rows of a group for which \`where\` is TRUE. Rows for which it is NULL leave open what the others do not settle. \`list\` names a column whose
values, of the counted rows, become \`listed\`.`,
    example: `entity: indicator_view
applies: scheme = 'performance'
params: { many: { type: integer, default: 12, label: { zh: 多于, en: more than } } }
kind: count_limit
count_limit: { where: level1 = '产出', max: ':many', list: level3 }
`,
  },
  {
    kind: 'ratio_limit',
    zh: '比率高于或低于阈值',
    text: `A share \`above\` or \`below\` a limit, compared as \`numerator > denominator * limit\`, exactly and without division. There is no share of nothing: where the denominator is
0 or negative the rule does not apply; where either is blank it is unknown.`,
    example: `entity: fund_view
applies: fund_source = 'total'
params: { info: { type: fraction, default: 0.95, label: { zh: 低于, en: below } } }
kind: ratio_limit
ratio_limit: { numerator: received, denominator: approved, below: ':info' }
`,
  },
  {
    kind: 'duplicate',
    zh: '同一内容在一组中出现多次，或列在多个类别下',
    text: `One value of \`columns\` in two rows or more of a group (\`within\`; the evaluation where it is not said), or under two values or more of \`distinct\`; \`at_least\` sets another number. Texts
are compared without numbering (指标1：), blanks, punctuation and signs, full-width digits as plain ones. A value is judged once; a blank one is unknown.`,
    example: `entity: indicator_view
applies: scheme = 'performance'
kind: duplicate
duplicate: { columns: [level3], within: [evaluation_id, declared_by], distinct: level2 }
`,
  },
  {
    kind: 'similar_text',
    zh: '同一行两段文字过于相似',
    text: `Two texts of a row whose share of common character bigrams (Dice coefficient, without numbering, blanks, punctuation and signs) is above a limit. Unknown where either is blank.`,
    example: `entity: indicator_view
applies: scheme = 'performance'
params: { share: { type: fraction, default: 0.9, label: { zh: 超过, en: above } } }
kind: similar_text
similar_text: { a: level3, b: target, above: ':share' }
`,
  },
  {
    kind: 'outlier',
    zh: '取值偏离同组，提请人工判断',
    text: `A value far from the median of its peers, the rows that share the \`peers\` columns and to which the rule applies. \`robust_z\`: 0.6745 × distance ÷ median absolute deviation above
\`limit\` (often 3.5). \`tukey\`: more than \`limit\` (often 1.5) quartile ranges beyond a quartile. Always \`class: review\`. \`min_n\` and \`min_effect\` must be said: with fewer values among the peers
it is unknown, and a smaller distance from the median is no problem. The peer columns and n are always evidence.`,
    example: `entity: evaluation_view
class: review
kind: outlier
outlier: { value: total_score, peers: [kind, year], method: robust_z, limit: 3.5, min_n: 8, min_effect: 5 }
`,
  },
];

/** The higher-level kinds for the README of the rules: what each does, an example, and the columns it offers. */
export const kindsText = (): string => [intro.trim(), '', ...texts.flatMap(kindText)].join('\n');

function kindText({ kind, zh, text, example }: KindText): string[] {
  return [
    `### ${kind} · ${zh}`,
    '',
    text,
    '',
    '```yaml',
    example.trim(),
    '```',
    '',
    `Offers ${offersOf(example).join(', ')}.`,
    '',
  ];
}

/** The columns a kind offers, read from the rule that its example makes: a wrong example stops the generation. */
function offersOf(example: string): string[] {
  const rule = parseRule('structure/example.yaml', withRest(example));
  if ('problems' in rule) throw new Error(rule.problems.map((each) => problemText(each, 'en')).join('\n'));
  return (rule.shape?.offers ?? []).map((name) => {
    const label = rule.view.columns.find((column) => column.name === name)?.label;
    return `\`${name}\` (${label?.zh ?? ''}, ${label?.en ?? ''})`;
  });
}

const withRest = (example: string): string => {
  const own = example.includes('class:') ? '' : 'class: finding\n';
  const both = '{ zh: 例, en: example }';
  const words = ['title', 'message', 'suggestion', 'why', 'limits']
    .map((key) => `${key}: ${both}`)
    .join('\n');
  return `schema: 1\nid: example\nstatus: draft\nversion: 1\nseverity: low\nevidence: []\nbasis: []\ntests: []\n${words}\n${own}${example}`;
};
