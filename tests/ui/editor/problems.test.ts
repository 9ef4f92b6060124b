import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n';
import { editorWords, type Diagnostic } from '../../../src/ui';
import { problemSupport, showProblems, type Problem } from '../../../src/ui/editor/problems';

const text = 'needs: [base_amount, result_amont]\nwhen: base_amuont > 0\n';
const words = editorWords(translator('zh'));

const at = (word: string, insert?: string): Diagnostic => ({
  from: text.indexOf(word),
  to: text.indexOf(word) + word.length,
  severity: 'error',
  message: `没有列 ${word}`,
  ...(insert !== undefined && { fix: { label: `改为 ${insert}`, insert } }),
});

function told(...diagnostics: Diagnostic[]): EditorState {
  const state = EditorState.create({ doc: text, extensions: [problemSupport] });
  return state.update({ effects: showProblems(diagnostics, words) }).state;
}

const listOf = (state: EditorState): readonly Problem[] => state.field(problemSupport).list;
const aboutOf = (state: EditorState): string[] =>
  listOf(state).map(({ from, to }) => state.sliceDoc(from, to));

/** Stretch and kind of every decoration, in the order of the text. */
function drawn(state: EditorState): string[] {
  const all: string[] = [];
  state.field(problemSupport).decorations.between(0, state.doc.length, (from, to, { spec }) => {
    const { class: name, block } = spec as { class?: string; block?: boolean };
    all.push(`${from}–${to} ${block ? 'note' : (name ?? '')}`);
  });
  return all;
}

describe('problems of a text', () => {
  it('tint the line, underline the word and stand below the line', () => {
    expect(drawn(told(at('result_amont', 'result_amount')))).toEqual([
      '0–0 cm-problem-line cm-error',
      '21–33 cm-squiggle cm-error',
      '34–34 note',
    ]);
  });

  it('stay with their words while the text around them changes', () => {
    const state = told(at('result_amont'), at('base_amuont'));
    const longer = state.update({ changes: { from: 0, insert: '# 资金环节\n' } }).state;
    expect(aboutOf(longer)).toEqual(['result_amont', 'base_amuont']);
    const shorter = longer.update({ changes: { from: 0, to: longer.doc.line(2).to } }).state;
    expect(aboutOf(shorter)[1]).toBe('base_amuont');
  });

  it('keep what they were about, so that a fix never mends another word', () => {
    const state = told(at('result_amont', 'result_amount'));
    const { from } = listOf(state)[0]!;
    const typed = state.update({ changes: { from: from + 3, insert: 'x' } }).state;
    expect(listOf(typed)[0]!.about).toBe('result_amont');
    expect(aboutOf(typed)).toEqual(['resxult_amont']);
  });

  it('give way to those told next', () => {
    const state = told(at('result_amont'));
    expect(drawn(state.update({ effects: showProblems([], words) }).state)).toEqual([]);
  });

  it('beyond the end of the text lie at its end', () => {
    expect(listOf(told({ from: 900, to: 950, severity: 'error', message: '文件过大' }))).toMatchObject([
      { from: text.length, to: text.length },
    ]);
  });
});

describe('the words of an editor', () => {
  it('say where a problem is, without separators in the figures', () => {
    expect(words.place(1200, 3)).toBe('第 1200 行第 3 列：');
  });

  it('translate the search panel, and say how to leave by key', () => {
    expect(words.phrases).toMatchObject({ Find: '查找', 'replace all': '全部替换' });
    expect(words.keys).toMatch(/Esc.*Tab/);
    expect(editorWords(translator('en')).keys).toMatch(/Esc.*Tab/);
  });
});
