import { say } from '../error';
import { fieldNamed, type ColumnMapping } from '../mapping';
import type { FlatFacts } from './facts';
import type { Notes } from './notes';
import type { Plan } from './plan';

/** Says of each column what is not evident: that it is not loaded, or that its field or unit was inferred. */
export function noteColumns(
  notes: Notes,
  mapping: readonly ColumnMapping[],
  facts: FlatFacts,
  plan: Plan,
  headerRow: number,
): void {
  for (const one of mapping) {
    const reason = remarkOn(one);
    if (reason) notes.remark(headerRow, one.header, reason, '');
  }
  const missing = (['region', 'year', 'kind'] as const).filter(
    (name) => !plan.column(`evaluation.${name}`) && !facts[name],
  );
  for (const name of missing) {
    const { zh, en } = fieldNamed(`evaluation.${name}`)?.label ?? { zh: name, en: name };
    const reason = say(
      `没有${zh}列，标题中也未写明，${zh}按数据未提供处理`,
      `no column and no title states ${en}; treated as not supplied`,
    );
    notes.remark(headerRow, name, reason, '');
  }
  const inferred = mapping.find(
    ({ header }) => header === facts.kind?.text && !plan.column('evaluation.kind'),
  );
  if (inferred) {
    const reason = say(
      `评价方式按表头「${inferred.header}」判断`,
      `the kind of evaluation is taken from the header ${inferred.header}`,
    );
    notes.remark(headerRow, 'kind', reason, inferred.header);
  }
}

function remarkOn({ field, state, confidence, unit }: ColumnMapping): ReturnType<typeof say> | undefined {
  const percent = `${Math.round(confidence * 100)}%`;
  const known = field === undefined ? undefined : fieldNamed(field);
  if (state === 'personal') return say('个人信息，不载入', 'personal data, not loaded');
  if (state === 'unmapped') return say('没有对应的字段，不载入', 'no field holds this; not loaded');
  if (state === 'flagged' && known) {
    return say(
      `按「${known.label.zh}」载入，可信度 ${percent}，请核对`,
      `loaded as ${known.label.en}, confidence ${percent}; please check`,
    );
  }
  if (unit?.from === 'unstated' && unit.sure && known?.column.type === 'money') {
    return say('金额单位未写明，按万元读取', 'no unit is stated; read as 万元');
  }
  return undefined;
}
