import { say } from '../../error';
import type { DraftBuilder } from '../table/draft-builder';
import type { FactColumn, Facts } from '../table/facts';
import { yearsIn } from './heading';
import { fieldOf, type Field } from './labels';
import { placeOf, type Line } from '../table/lines';
import type { Pair } from './pairs';
import { unwrappedName } from '../table/unwrapped';
import { isNumeral, plain } from '../table/words';

const direct: ReadonlySet<Field> = new Set<Field>([
  'project_name',
  'department',
  'unit',
  'region',
  'progress',
  'goal',
  'outcome',
  'grade',
]);

/** Fields that name something: a line break in them is one of the column's width. */
const names: ReadonlySet<Field> = new Set<Field>(['project_name', 'department', 'unit', 'region', 'grade']);

/** States what the labelled cells of one row say. `isWhole`: the form is on a whole department. */
export function stateFields(
  line: Line,
  pairs: readonly Pair[],
  isWhole: boolean,
  facts: Facts,
  builder: DraftBuilder,
): void {
  const place = placeOf(line);
  for (const { label, value } of pairs) {
    const field = fieldOf(label);
    if (!field) continue;
    if (direct.has(field))
      facts.state(field as FactColumn, names.has(field) ? unwrappedName(value) : value, place, line);
    else if (field === 'whole') stateWhole(label, value, isWhole, facts, line);
    else if (field === 'year') stateYearField(value, facts, builder, line);
    else if (field === 'total_score') stateTotal(label, value, facts, builder, line);
  }
}

/** 部门（单位）名称: of a form on a whole department, both the department and the unit that spends. */
function stateWhole(label: string, value: string, isWhole: boolean, facts: Facts, line: Line): void {
  const isDepartment = plain(label).includes('部门');
  if (isWhole || isDepartment) facts.state('department', value, placeOf(line), line);
  if (isWhole || !isDepartment) facts.state('unit', value, placeOf(line), line);
}

function stateYearField(value: string, facts: Facts, builder: DraftBuilder, line: Line): void {
  const bare = plain(value);
  const years = /^(?:19|20)\d{2}$/u.test(bare) ? [bare] : yearsIn(value);
  const [year = null] = years;
  facts.ask('year');
  if (years.length === 1) facts.state('year', year, placeOf(line), line);
  else if (bare !== '') {
    builder.remark(placeOf(line), 'year', say('不是一个年份', 'not one year'), value);
  }
}

function stateTotal(label: string, value: string, facts: Facts, builder: DraftBuilder, line: Line): void {
  if (value === '' || isNumeral(value)) facts.state('total_score', value, placeOf(line), line);
  else {
    builder.remark(placeOf(line), 'total_score', say('不是一个分数', 'not a score'), `${label} | ${value}`);
  }
}

/** 填报单位: the unit, where the form names no other. Stated with a remark, as it need not be the one that spends. */
export function stateReporter(line: Line, pairs: readonly Pair[], facts: Facts, builder: DraftBuilder): void {
  const reporter = pairs.find(({ label }) => fieldOf(label) === 'reporter');
  if (!reporter || reporter.value === '' || facts.has('unit')) return;
  facts.state('unit', reporter.value, placeOf(line), line);
  builder.remark(
    placeOf(line),
    'unit',
    say('表内没有实施单位，取填报单位', 'no implementing unit is named; the reporting unit is taken'),
    reporter.value,
  );
}
