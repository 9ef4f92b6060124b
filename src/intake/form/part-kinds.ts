import type { Bilingual } from '../../dataset';
import { say } from '../error';
import { isPersonalLabel } from './head/labels';
import type { Privacy } from './head/personal';
import type { Part } from './part';
import type { DraftBuilder } from './table/draft-builder';
import { addSourceCells } from './table/source-cells';

/** Rows whose cells are figures and texts of the evaluation; nothing in them is taken for a person. */
const dataKinds: ReadonlySet<Part['kind']> = new Set<Part['kind']>([
  'header',
  'fund',
  'goal',
  'task',
  'indicator',
  'subtotal',
  'total',
]);

/** Counts the rows of a table, hides what is personal, and copies the cells. */
export function takeParts(builder: DraftBuilder, privacy: Privacy, parts: readonly Part[]): void {
  parts.forEach(({ kind, line }, index) => {
    if (!dataKinds.has(kind)) privacy.hide(line, parts[index + 1]?.line);
  });
  for (const part of parts) {
    const isHeader = part.kind === 'heading' || part.kind === 'header';
    const texts = privacy.textsOf(part.line);
    builder.take(part.line, isHeader ? 'header' : 'data');
    addSourceCells(builder, part.line, texts);
    const reason = reasonOf(part);
    if (reason) builder.reject(part.line, reason, texts);
  }
}

/** Why a row that feeds nothing is left out, by what it is. */
function reasonOf(part: Part): Bilingual | undefined {
  switch (part.kind) {
    case 'note':
      return say('说明文字，不载入', 'a note, not loaded');
    case 'pairs':
      return part.pairs.some(({ label }) => isPersonalLabel(label))
        ? say('个人信息，不载入', 'personal data, not loaded')
        : say('没有填写，或没有对应的标准列', 'not filled in, or no canonical column stands for it');
    case 'total':
      return say('合计行没有可用的得分', 'a row of totals without a score');
    case 'subtotal':
      return say('小计行没有可用的分值和得分', 'a row of subtotals without points');
    default:
      return undefined;
  }
}
