import type { Paragraph } from '../document';

/** Who evaluates, and where the text says so. */
export interface ReportKind {
  readonly kind: 'fiscal' | 'department' | 'self';
  /** The organisation that evaluates, where the sentence names it. */
  readonly evaluator: string | null;
  /** The finance bureau that asks for the evaluation. */
  readonly bureau: string | null;
  readonly line: number;
}

const bureau = '[\\p{Script=Han}]{2,20}财政(?:局|厅|部|所)';
const startOfName = '(?<![\\p{Script=Han}（）()])';
const own = new RegExp(
  `${startOfName}(${bureau})(?:成立|组织|组成|组建|牵头|抽调)[^。；]{0,40}(?:绩效)?评价`,
  'u',
);
const asked = new RegExp(
  `(?:${startOfName}([\\p{Script=Han}（）()]{4,40}(?:公司|事务所|中心|研究院|大学|学院|协会))[^，。；]{0,8}?)?(?:受|接受)(${bureau})(?:的)?委托`,
  'u',
);
const asking = new RegExp(
  `(${bureau})(?:委托|聘请)([\\p{Script=Han}（）()]{4,40}(?:公司|事务所|中心|研究院|大学|学院|协会))`,
  'u',
);
const byDepartment = /(?:属于|类型为|方式为|评价为|开展|组织)部门(?:绩效)?评价/u;
const ownWords = /(?:我|本)(?:单位|部门|局|委|办|中心|镇|乡|街道|院|校|处)/u;
const selfWords = /自评(?:打分|得分|价|工作|结果|报告|为)|自我评价|单位自评/u;

/**
 * The kind of a report as its text says: an evaluation the finance bureau carries out or has carried out is `fiscal`;
 * `department` where it calls itself 部门评价; `self` where its title says so, or a unit speaks of its own 自评.
 * Undefined where nothing of this is said.
 */
export function kindOfReport(title: string, paragraphs: readonly Paragraph[]): ReportKind | undefined {
  for (const { text, line } of paragraphs) {
    const askedFor = asked.exec(text);
    if (askedFor)
      return { kind: 'fiscal', evaluator: askedFor[1] ?? null, bureau: askedFor[2] ?? null, line };
    const asks = asking.exec(text);
    if (asks) return { kind: 'fiscal', evaluator: asks[2] ?? null, bureau: asks[1] ?? null, line };
    const name = own.exec(text)?.[1];
    if (name !== undefined) return { kind: 'fiscal', evaluator: name, bureau: name, line };
  }
  const [first] = paragraphs;
  const line = first?.line ?? 0;
  const said = (kind: ReportKind['kind'], at: number): ReportKind => ({
    kind,
    evaluator: null,
    bureau: null,
    line: at,
  });
  if (/自评|自我评价/u.test(title)) return said('self', line);
  if (/部门评价/u.test(title)) return said('department', line);
  const department = paragraphs.find(({ text }) => byDepartment.test(text));
  if (department) return said('department', department.line);
  const self = paragraphs.find(({ text }) => selfWords.test(text) && ownWords.test(text));
  return self ? said('self', self.line) : undefined;
}
