import type { Bilingual } from '../dataset';
import type { RowOutcome, Severity } from './types';

/** How what a case of a rule file found differs from what it expects. `id` is the row's identity in the case. */
export type CaseDifference =
  /** A row gives a value for something that is no column of the view. */
  | { readonly kind: 'column'; readonly name: string; readonly view: string }
  | { readonly kind: 'error'; readonly message: Bilingual }
  /** `found` is empty where no row of that identity was seen. */
  | {
      readonly kind: 'outcome';
      readonly id: string;
      readonly expected: readonly RowOutcome[];
      readonly found: readonly RowOutcome[];
    }
  /** A row of which nothing is expected. */
  | { readonly kind: 'unexpected'; readonly id: string }
  | {
      readonly kind: 'severity';
      readonly id: string;
      readonly expected: Severity;
      readonly found: Severity | undefined;
    }
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly expected: string;
      readonly found: string | undefined;
    }
  /** A text of a hit that is blank or keeps a place unfilled. */
  | { readonly kind: 'text'; readonly language: keyof Bilingual; readonly text: string };

/** A difference in plain words, for a terminal. */
export function differenceText(difference: CaseDifference): string {
  switch (difference.kind) {
    case 'column':
      return `${difference.name} is no column of ${difference.view}`;
    case 'error':
      return difference.message.en;
    case 'outcome': {
      const { id, expected, found } = difference;
      return `${id}: expected ${expected.join(', ')}, found ${found.join(', ') || 'not seen'}`;
    }
    case 'unexpected':
      return `${difference.id}: nothing is expected of it`;
    case 'severity':
      return `${difference.id}: expected severity ${difference.expected}, found ${difference.found ?? 'no hit'}`;
    case 'message': {
      const { id, expected, found = 'no hit' } = difference;
      return `${id}: expected message\n      ${expected}\n    found\n      ${found}`;
    }
    case 'text':
      return `${difference.language}: “${difference.text}”`;
  }
}
