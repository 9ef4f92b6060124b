import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const squiggle = (colour: string): Record<string, string> => ({
  textDecoration: `underline wavy ${colour} 1px`,
  textUnderlineOffset: '4px',
  textDecorationSkipInk: 'none',
});

/** Colours are the app's own variables, so that light, dark and print follow the page. */
const frame = EditorView.theme({
  '&': { height: '100%', background: 'var(--surface2)', color: 'var(--ink)' },
  // The ring lies above gutter and lines, which would hide it.
  '&.cm-focused, .cm-content:focus-visible': { outline: 'none' },
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    zIndex: '300',
    border: '2px solid var(--accent)',
    pointerEvents: 'none',
  },
  '.cm-scroller': { font: '13px/20px var(--mono)', overflow: 'auto' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 12px 0 8px' },
  '.cm-gutters': { background: 'var(--surface2)', color: 'var(--ink3)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '34px', padding: '0 6px 0 8px' },
  '.cm-activeLineGutter': { background: 'transparent', color: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--sel)', outline: '1px solid var(--line2)' },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'var(--high-tint)' },
  '.cm-searchMatch': { background: 'var(--mark)' },
  '.cm-searchMatch-selected': { background: 'var(--mark)', outline: '1px solid var(--ink)' },
  '.cm-value': { color: 'var(--mid)' },
  '.cm-parameter': { color: 'var(--accent)' },
});

const problems = EditorView.theme({
  '.cm-problem-line.cm-error': { background: 'var(--high-tint)' },
  '.cm-problem-line.cm-warning': { background: 'var(--mid-tint)' },
  '.cm-squiggle.cm-error': squiggle('var(--high)'),
  '.cm-squiggle.cm-warning': squiggle('var(--mid)'),
  '.cm-gutterElement.cm-problem-number': { color: 'var(--high)', fontWeight: '600' },
  // Blocks between lines are measured without their margins.
  '.cm-problem': { padding: '2px 12px 4px 8px', whiteSpace: 'normal' },
  '.cm-problem > div': {
    padding: '4px 8px',
    border: '1px solid var(--line)',
    borderLeftWidth: '3px',
    background: 'var(--surface)',
    font: 'var(--text-small)',
    overflowWrap: 'anywhere',
  },
  '.cm-problem.cm-error > div': { borderLeftColor: 'var(--high)' },
  '.cm-problem.cm-warning > div': { borderLeftColor: 'var(--mid)' },
  '.cm-fix': {
    padding: '0',
    border: '0',
    background: 'none',
    color: 'var(--accent)',
    font: 'inherit',
    textAlign: 'left',
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
  },
  '.cm-fix:hover': { color: 'var(--ink)' },
});

const popups = EditorView.theme({
  '.cm-tooltip': {
    zIndex: '30',
    border: '1px solid var(--line2)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    overflow: 'visible',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxHeight: '240px', font: '13px/20px var(--mono)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '16px',
    justifyContent: 'space-between',
    padding: '2px 8px',
    lineHeight: '20px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--sel)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete-disabled ul li[aria-selected]': { background: 'var(--surface2)' },
  '.cm-completionLabel': { flex: 'none' },
  '.cm-completionDetail': {
    marginLeft: '0',
    color: 'var(--ink2)',
    font: 'var(--text-small)',
    lineHeight: '20px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '.cm-tooltip.cm-completionInfo': {
    maxWidth: '320px',
    padding: '6px 8px',
    font: 'var(--text-small)',
  },
});

const panels = EditorView.theme({
  '.cm-panels': { background: 'var(--surface2)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '6px 32px 6px 8px', font: 'var(--text-small)' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    margin: '0 4px',
    font: 'var(--text-small)',
    whiteSpace: 'nowrap',
    verticalAlign: 'middle',
  },
  '.cm-panel.cm-search label input': { margin: '0' },
  '.cm-panel.cm-search [name=close]': {
    top: '4px',
    right: '4px',
    width: '24px',
    height: '24px',
    color: 'var(--ink2)',
    fontSize: '16px',
  },
  '.cm-textfield': {
    height: '24px',
    padding: '0 6px',
    border: '1px solid var(--line3)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    font: 'var(--text-small)',
    verticalAlign: 'middle',
  },
  '.cm-button': {
    height: '24px',
    padding: '0 8px',
    border: '1px solid var(--line2)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    backgroundImage: 'none',
    font: 'var(--text-small)',
    verticalAlign: 'middle',
    cursor: 'pointer',
  },
  '.cm-button:active': { background: 'var(--accent-tint)', backgroundImage: 'none' },
});

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--accent)' },
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--accent)' },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--mid)' },
  { tag: [tags.comment, tags.meta], color: 'var(--ink3)' },
]);

export const theme: Extension = [frame, problems, popups, panels, syntaxHighlighting(colours)];
