import type { TextKey } from '../../i18n';

/** Keys of the list of findings, as its own `keys.ts` binds them. */
export const listKeys: readonly { readonly keys: readonly string[]; readonly text: TextKey }[] = [
  { keys: ['j', 'k'], text: 'shell.keys.move' },
  { keys: ['Enter'], text: 'shell.keys.open' },
  { keys: ['[', ']'], text: 'shell.keys.groups' },
  { keys: ['y'], text: 'shell.keys.copy' },
  { keys: ['s'], text: 'shell.keys.source' },
  { keys: ['q'], text: 'shell.keys.sql' },
  { keys: ['f'], text: 'shell.keys.facets' },
];
