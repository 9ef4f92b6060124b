/** What the rows of a table answer to. */
export interface RowHandlers {
  click(index: number, event: MouseEvent): void;
  /** True if the key meant something. */
  keydown(index: number, event: KeyboardEvent): boolean;
}

/**
 * Listens once for all rows, whichever are built; to be used with `{@attach}`. What happens on a control inside a row
 * belongs to the control.
 */
export function rowEvents(handlers: RowHandlers) {
  return (table: HTMLElement): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;

    table.addEventListener(
      'click',
      (event) => {
        const index = rowOf(event);
        if (index !== undefined) handlers.click(index, event);
      },
      { signal },
    );
    table.addEventListener(
      'keydown',
      (event) => {
        const index = rowOf(event);
        if (index === undefined || event.altKey || event.isComposing) return;
        if (handlers.keydown(index, event)) event.preventDefault();
      },
      { signal },
    );
    table.addEventListener(
      'mousedown',
      (event) => {
        // Shift with a click would select the text of half the table.
        if (event.shiftKey && rowOf(event) !== undefined) event.preventDefault();
      },
      { signal },
    );
    return () => stop.abort();
  };
}

function rowOf(event: Event): number | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('a, button, input, select, textarea, label')) return undefined;
  const index = target?.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? undefined : Number(index);
}
