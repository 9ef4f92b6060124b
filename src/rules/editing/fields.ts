/**
 * What is written at a place of a rule file beyond what its schema says: an expression over columns, a message with places
 * to fill, a column, a name a step may take its value from, a value of a column in a test, the keys of a test's row or of
 * its parameters, a number or a parameter. What begins with `base` knows the columns of the entity view alone, without those a
 * kind offers.
 */
export type Field =
  | 'expression'
  | 'baseExpression'
  | 'template'
  | 'column'
  | 'baseColumn'
  | 'name'
  | 'cell'
  | 'row'
  | 'parameters'
  | 'limit';

/** By path; `*` stands for any key or position. */
const fields: Readonly<Record<string, Field>> = {
  applies: 'expression',
  when: 'expression',
  'severity.*': 'expression',
  materiality: 'expression',
  'evidence.*.expr': 'expression',
  'needs.*': 'column',
  'supplied.*': 'column',
  'fingerprint.*': 'column',
  'evidence.*': 'column',
  'message.*': 'template',
  'suggestion.*': 'template',
  'tolerance.*': 'template',
  'steps.*.text': 'template',
  'steps.*.text.*': 'template',
  'steps.*.value': 'name',
  'tests.*.rows.*': 'row',
  'tests.*.rows.*.*': 'cell',
  'tests.*.params': 'parameters',
  'total.printed': 'baseExpression',
  'total.parts.*': 'baseExpression',
  'total.computed': 'baseExpression',
  'total.children.of': 'baseExpression',
  'total.children.group.*': 'baseColumn',
  'total.children.parent': 'baseExpression',
  'total.tolerance': 'limit',
  'missing_member.of.*': 'baseColumn',
  'missing_member.member': 'baseExpression',
  'missing_member.list': 'baseColumn',
  'count_limit.of.*': 'baseColumn',
  'count_limit.where': 'baseExpression',
  'count_limit.max': 'limit',
  'count_limit.min': 'limit',
  'count_limit.list': 'baseColumn',
  'ratio_limit.numerator': 'baseExpression',
  'ratio_limit.denominator': 'baseExpression',
  'ratio_limit.above': 'limit',
  'ratio_limit.below': 'limit',
  'duplicate.columns.*': 'baseColumn',
  'duplicate.within.*': 'baseColumn',
  'duplicate.distinct': 'baseColumn',
  'duplicate.at_least': 'limit',
  'similar_text.a': 'baseColumn',
  'similar_text.b': 'baseColumn',
  'similar_text.above': 'limit',
  'outlier.value': 'baseExpression',
  'outlier.peers.*': 'baseColumn',
  'outlier.limit': 'limit',
  'outlier.min_n': 'limit',
  'outlier.min_effect': 'limit',
};

const patterns = Object.entries(fields).map(([path, field]) => [path.split('.'), field] as const);

/** The field at a path, or undefined where the schema says all there is to say. */
export const fieldAt = (path: readonly (string | number)[]): Field | undefined =>
  patterns.find(
    ([steps]) =>
      steps.length === path.length && steps.every((step, index) => step === '*' || step === path[index]),
  )?.[1];
