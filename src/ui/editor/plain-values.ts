import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder, type EditorState } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';

const value = Decoration.mark({ class: 'cm-value' });
const parameter = Decoration.mark({ class: 'cm-parameter' });

/** Inside an expression or a message: a quoted text, a `:parameter`, a number. */
const parts = /'[^']*'|(?<![\w:]):[a-z_]\w*|(?<![\w.])\d+(?:\.\d+)?(?![\w.])/gi;
const han = /\p{Script=Han}/u;

/** YAML has one colour for everything unquoted; here texts for people, numbers and parameters are told apart. */
export const plainValues = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = marksIn(view);
    }

    update(update: ViewUpdate): void {
      const isNew = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || isNew) this.decorations = marksIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function marksIn({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let reached = 0;
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end, node }) => {
        if (name !== 'Literal' || node.parent?.name === 'Key' || start < reached) return;
        reached = end;
        addMarks(builder, state, start, end);
      },
    });
  }
  return builder.finish();
}

function addMarks(builder: RangeSetBuilder<Decoration>, state: EditorState, from: number, to: number): void {
  const text = state.sliceDoc(from, to);
  if (han.test(text) && !text.includes("'")) {
    builder.add(from, to, value);
    return;
  }
  for (const match of text.matchAll(parts)) {
    const start = from + match.index;
    builder.add(start, start + match[0].length, match[0].startsWith(':') ? parameter : value);
  }
}
