import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Range,
  type Text,
} from '@codemirror/state';
import {
  Decoration,
  EditorView,
  GutterMarker,
  gutterLineClass,
  type Command,
  type DecorationSet,
  type KeyBinding,
} from '@codemirror/view';
import { ProblemNote } from './problem-note';
import type { Diagnostic } from './types';
import type { EditorWords } from './words';

/** A diagnostic with the text it was about when it was made, so that it never mends another. */
export interface Problem extends Diagnostic {
  readonly about: string;
}

interface Problems {
  readonly list: readonly Problem[];
  readonly decorations: DecorationSet;
  readonly gutter: RangeSet<GutterMarker>;
}

interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly words: EditorWords;
}

const tell = StateEffect.define<Told>();

/** Shows diagnostics in place of those before. */
export const showProblems = (diagnostics: readonly Diagnostic[], words: EditorWords): StateEffect<Told> =>
  tell.of({ diagnostics, words });

const none: Problems = { list: [], decorations: Decoration.none, gutter: RangeSet.of<GutterMarker>([]) };

const problems = StateField.define<Problems>({
  create: () => none,
  update(shown, { changes, effects, newDoc }) {
    const told = effects.find((effect) => effect.is(tell));
    if (told) return drawn(newDoc, told.value);
    if (changes.empty) return shown;
    return {
      list: shown.list.map((problem) => ({
        ...problem,
        from: changes.mapPos(problem.from, 1),
        to: Math.max(changes.mapPos(problem.from, 1), changes.mapPos(problem.to, -1)),
      })),
      decorations: shown.decorations.map(changes),
      gutter: shown.gutter.map(changes),
    };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    gutterLineClass.from(field, ({ gutter }) => gutter),
  ],
});

class LineNumber extends GutterMarker {
  override elementClass = 'cm-problem-number';
}

const lineNumber = new LineNumber();

function drawn(doc: Text, { diagnostics, words }: Told): Problems {
  const list = diagnostics.map((diagnostic): Problem => {
    const from = Math.min(diagnostic.from, doc.length);
    const to = Math.min(Math.max(from, diagnostic.to), doc.length);
    return { ...diagnostic, from, to, about: doc.sliceString(from, to) };
  });
  const ranges = list.flatMap((problem, index) => decorationsOf(doc, problem, index, words));
  const lines = list.map(({ from }) => lineNumber.range(doc.lineAt(from).from));
  return { list, decorations: Decoration.set(ranges, true), gutter: RangeSet.of(lines, true) };
}

function decorationsOf(doc: Text, problem: Problem, index: number, words: EditorWords): Range<Decoration>[] {
  const { from, to, severity } = problem;
  const line = doc.lineAt(from);
  const note = new ProblemNote(problem, index, words.place(line.number, from - line.from + 1), applyFix);
  const at = Decoration.widget({ widget: note, block: true, side: 1 });
  return [
    Decoration.line({ class: `cm-problem-line cm-${severity}` }).range(line.from),
    at.range(line.to),
    ...(to > from ? [Decoration.mark({ class: `cm-squiggle cm-${severity}` }).range(from, to)] : []),
  ];
}

/** Mends the problem at its place in the list; FALSE where its text has changed since. */
function applyFix(view: EditorView, index: number): boolean {
  const problem = view.state.field(problems).list[index];
  if (!problem?.fix || view.state.readOnly) return false;
  const { from, to, fix, about } = problem;
  if (view.state.sliceDoc(from, to) !== about) return false;
  view.dispatch({
    changes: { from, to, insert: fix.insert },
    selection: { anchor: from + fix.insert.length },
    userEvent: 'input.fix',
    scrollIntoView: true,
  });
  view.focus();
  return true;
}

/** Mends the problem of the cursor's line, else the first after it that can be mended. */
const fixHere: Command = (view) => {
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const { list } = view.state.field(problems);
  const mendable = (problem: Problem): boolean => problem.fix !== undefined && problem.from >= line.from;
  const index = list.findIndex(mendable);
  return index >= 0 ? applyFix(view, index) : false;
};

/** Goes to the next problem, or the one before; round at the ends. */
const goToProblem =
  (step: 1 | -1): Command =>
  (view) => {
    const target = neighbour(view.state, step);
    if (!target) return false;
    view.dispatch({ selection: { anchor: target.from, head: target.to }, scrollIntoView: true });
    view.focus();
    return true;
  };

function neighbour(state: EditorState, step: 1 | -1): Problem | undefined {
  const { list } = state.field(problems);
  const { from } = state.selection.main;
  return step > 0
    ? (list.find((problem) => problem.from > from) ?? list[0])
    : (list.findLast((problem) => problem.from < from) ?? list[list.length - 1]);
}

export const problemKeys: readonly KeyBinding[] = [
  { key: 'Alt-Enter', run: fixHere },
  { key: 'F8', run: goToProblem(1), shift: goToProblem(-1), preventDefault: true },
];

export const problemSupport = problems;
