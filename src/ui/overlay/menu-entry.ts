import type { Component } from 'svelte';
import type { LucideProps } from '@lucide/svelte';

/** Something to choose in a menu. */
export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: Component<LucideProps>;
  /** Second, quieter text. */
  readonly hint?: string;
  /** Key that does the same; shown, not bound. */
  readonly shortcut?: string;
  readonly disabled?: boolean;
  /** For one of several states: a check before the one in force. */
  readonly checked?: boolean;
}

/** An item, a line between items, or a heading over them. */
export type MenuEntry = MenuItem | { readonly key: string; readonly kind: 'line' } | MenuHeading;

interface MenuHeading {
  readonly key: string;
  readonly kind: 'heading';
  readonly label: string;
}

/** Whether an entry can be chosen. */
export function isMenuItem(entry: MenuEntry): entry is MenuItem {
  return !('kind' in entry);
}
