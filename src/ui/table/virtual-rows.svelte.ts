import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
  type VirtualizerOptions,
} from '@tanstack/svelte-virtual';
import { rowsToBuild, stickyHead } from './visible-rows';

/** What the table knows about its rows. Heights in px. */
export interface RowLayout {
  readonly count: number;
  /** Indexes of the group heads, ascending. */
  readonly heads: readonly number[];
  readonly rowHeight: number;
  readonly headHeight: number;
  /** Height of the header row, which sticks to the top of the scrolled element and leaves so much less for the rows. */
  readonly top: number;
}

/**
 * Which rows of a scrolled element to build, and where. The library's own Svelte binding is a store that triggers itself
 * when options are set from an effect, hence this thin state class around its core.
 */
export class VirtualRows {
  /** Rows to build, ascending. */
  items = $state.raw<readonly VirtualItem[]>([]);
  /** Height of all rows, px. */
  total = $state(0);
  /** Group head that sticks to the top. */
  sticky = $state<number>();

  #element: HTMLElement | null = null;
  #layout: RowLayout = { count: 0, heads: [], rowHeight: 0, headHeight: 0, top: 0 };
  #headSet: ReadonlySet<number> = new Set();
  #active = 0;
  readonly #core = new Virtualizer<HTMLElement, HTMLElement>(this.#options());

  /** Follows an element's scrolling and size; to be used with `{@attach}`. */
  readonly attach = (element: HTMLElement): (() => void) => {
    this.#element = element;
    const release = this.#core._didMount();
    this.#core._willUpdate();
    this.#publish();
    return () => {
      release();
      this.#element = null;
    };
  };

  /** Takes new rows or heights. */
  update(layout: RowLayout, active: number): void {
    const same = layout === this.#layout;
    if (layout.heads !== this.#layout.heads) this.#headSet = new Set(layout.heads);
    this.#layout = layout;
    this.#active = active;
    this.#core.setOptions(this.#options());
    if (!same) this.#core.measure();
    if (this.#element) this.#core._willUpdate();
    this.#publish();
  }

  /** Scrolls as little as shows a row whole, below header and group head; `start` puts it at the top. */
  reveal(index: number, align: 'auto' | 'start' | 'center' = 'auto'): void {
    if (this.#element && index >= 0 && index < this.#layout.count) this.#core.scrollToIndex(index, { align });
  }

  /** Rows that one screen holds. */
  get page(): number {
    const { rowHeight, headHeight, top, heads } = this.#layout;
    const covered = top + (heads.length > 0 ? headHeight : 0);
    return Math.max(Math.floor(((this.#element?.clientHeight ?? 0) - covered) / Math.max(rowHeight, 1)), 1);
  }

  #publish(): void {
    this.items = this.#core.getVirtualItems();
    this.total = this.#core.getTotalSize();
    this.sticky = this.#core.range ? stickyHead(this.#layout.heads, this.#core.range.startIndex) : undefined;
  }

  #options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { count, heads, rowHeight, headHeight } = this.#layout;
    return {
      count,
      getScrollElement: () => this.#element,
      estimateSize: (index: number) => (this.#headSet.has(index) ? headHeight : rowHeight),
      scrollPaddingStart: heads.length > 0 ? headHeight : 0,
      overscan: 10,
      rangeExtractor: (range) => rowsToBuild(range, heads, this.#active),
      observeElementRect: (core, tell) =>
        observeElementRect(core, ({ width, height }) => tell({ width, height: height - this.#layout.top })),
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#publish(),
    };
  }
}
