import { say } from '../error';
import type { DraftBuilder } from './table/draft-builder';
import { withoutRepeatedExecution } from './execution';
import type { Facts } from './table/facts';
import type { FundRow } from './fund/fund-reader';
import type { IndicatorRow } from './table/indicator-reader';
import { placeOf, type Line } from './table/lines';
import type { Part } from './part';
import { readTasks } from './fund/read-tasks';
import type { ReadIndicators } from './table/read-indicators';
import { satisfactionOf, surveyItem } from './survey';

/** What one form brings beside its head. */
export interface FormBody {
  readonly parts: readonly Part[];
  readonly funds: readonly FundRow[];
  readonly indicators: ReadIndicators;
}

/** Adds the rows of one form under its id. */
export function addForm(builder: DraftBuilder, id: string, facts: Facts, body: FormBody): void {
  const { values, locator } = facts.settle(builder);
  builder.add('evaluation', { evaluation_id: id, ...values, kind: 'self', form: 'self-form', locator });
  addFunds(builder, id, body.funds);
  readTasks(body.parts, id, builder);
  const { rows, repeated } = withoutRepeatedExecution(body.indicators.rows, body.funds);
  for (const { line, row } of repeated) {
    builder.reject(
      line,
      alreadyInFunds,
      line.cells.map(({ text }) => text),
    );
    if (row.level1 !== null) body.indicators.subtotals.drop(row.level1);
  }
  body.indicators.subtotals.addTo(builder, id);
  rows.forEach(({ line, row }, index) => {
    builder.add(
      'indicator',
      { evaluation_id: id, seq: String(index + 1), ...indicatorCells(line, row) },
      line,
    );
  });
  addSurvey(builder, id, rows);
}

const alreadyInFunds = say(
  '预算执行率的分值和得分已在资金栏印出，不重复计入',
  'weight and score of the execution rate are in the fund block already',
);

function addFunds(builder: DraftBuilder, id: string, funds: readonly FundRow[]): void {
  for (const { source, line, cells } of funds) {
    builder.add('fund', { evaluation_id: id, fund_source: source, ...cells, locator: placeOf(line) }, line);
  }
}

/** The columns of `indicator` that a row of an indicator table fills. */
export const indicatorCells = (line: Line, row: IndicatorRow): Record<string, string | null> => ({
  scheme: 'performance',
  level1: row.level1,
  level2: row.level2,
  level3: row.level3,
  ...row.values,
  is_placeholder: String(row.isPlaceholder),
  locator: placeOf(line),
});

/** A form prints a satisfaction without the answers behind it: they are unstated, which is more than not supplied. */
const unstated = { issued: null, returned: null, valid: null };

function addSurvey(builder: DraftBuilder, id: string, rows: ReadIndicators['rows']): void {
  const found = rows.flatMap(({ line, row }) => satisfactionOf(line, row) ?? []);
  found.forEach(({ line, row, satisfaction }, index) => {
    builder.add(
      'survey',
      {
        evaluation_id: id,
        seq: String(index + 1),
        item: surveyItem(row, found.length),
        ...unstated,
        satisfaction,
        locator: placeOf(line),
      },
      line,
    );
  });
}
