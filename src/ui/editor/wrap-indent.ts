import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';

/** Where a long line goes on, it stands under its own beginning and a little further in. */
export const wrapIndent = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = indentsIn(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = indentsIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** Further in than a line's own beginning, and at most so far, in characters. */
const further = 2;
const most = 20;

function indentsIn({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      const own = /^(?: |- )*/.exec(line.text)?.[0].length ?? 0;
      builder.add(line.from, line.from, hanging(Math.min(own, most) + further));
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const made = new Map<number, Decoration>();

function hanging(characters: number): Decoration {
  const known = made.get(characters);
  if (known) return known;
  const style = `text-indent: -${characters}ch; padding-left: calc(8px + ${characters}ch)`;
  const decoration = Decoration.line({ attributes: { style } });
  made.set(characters, decoration);
  return decoration;
}
