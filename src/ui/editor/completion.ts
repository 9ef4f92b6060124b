import {
  autocompletion,
  startCompletion,
  type Completion,
  type CompletionSource,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { KeyBinding } from '@codemirror/view';
import type { Complete, Suggestion } from './types';

/** Offers what `complete` answers, in its order: it has matched and ranked already. */
export function completion(complete: () => Complete | undefined): Extension {
  const source: CompletionSource = ({ state, pos, explicit }) => {
    const found = complete()?.({ text: state.doc.toString(), offset: pos, explicit });
    if (!found) return null;
    return { from: found.from, to: found.to, filter: false, options: found.options.map(toCompletion) };
  };
  return autocompletion({
    override: [source],
    icons: false,
    maxRenderedOptions: 200,
    activateOnCompletion: ({ boost }) => boost === goesOn,
  });
}

/** Marks a word that another follows; its order is fixed, so that a boost means nothing else. */
const goesOn = 1;

const toCompletion = (suggestion: Suggestion): Completion => ({
  label: suggestion.label,
  ...(suggestion.detail !== undefined && { detail: suggestion.detail }),
  ...(suggestion.info !== undefined && { info: suggestion.info }),
  ...(suggestion.insert !== undefined && { apply: suggestion.insert }),
  ...(suggestion.goesOn && { boost: goesOn }),
});

/** Chinese input methods keep Ctrl+Space for themselves. */
export const completionKeys: readonly KeyBinding[] = [{ key: 'Alt-/', run: startCompletion }];
