import type { Bilingual } from '../../dataset';
import { say } from '../error';
import type { RecordStatus } from './record';

/** What is wrong with one record. */
export type RecordFault =
  | { readonly kind: Exclude<RecordStatus, 'record'> | 'huge' }
  | { readonly kind: 'short' | 'long'; readonly fields: number; readonly width: number };

/** The fault in words, for the list of rejects. */
export function reasonOf(fault: RecordFault): Bilingual {
  switch (fault.kind) {
    case 'stray quote':
      return say('未加引号的单元格中有引号', 'a quote stands inside an unquoted cell');
    case 'text after quote':
      return say('右引号之后还有文字', 'text follows the closing quote of a cell');
    case 'unclosed quote':
      return say('引号没有闭合', 'a quote is never closed');
    case 'huge':
      return say('这一行超过 16 MB', 'the record is larger than 16 MB');
    case 'short':
      return say(
        `只有 ${fault.fields} 格，表头有 ${fault.width} 格，缺的按空值载入`,
        `${fault.fields} cells where the header has ${fault.width}; the missing ones are blank`,
      );
    case 'long':
      return say(
        `有 ${fault.fields} 格，多于表头的 ${fault.width} 格`,
        `${fault.fields} cells where the header has ${fault.width}`,
      );
  }
}
