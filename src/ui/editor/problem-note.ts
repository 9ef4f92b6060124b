import { WidgetType, type EditorView } from '@codemirror/view';
import type { Problem } from './problems';

/** A problem under its line: where, what, and the fix as a button. Text only, whatever the message holds. */
export class ProblemNote extends WidgetType {
  constructor(
    private readonly problem: Problem,
    private readonly index: number,
    private readonly place: string,
    private readonly fix: (view: EditorView, index: number) => boolean,
  ) {
    super();
  }

  override eq(other: ProblemNote): boolean {
    const [a, b] = [this.problem, other.problem];
    return (
      this.index === other.index &&
      this.place === other.place &&
      a.message === b.message &&
      a.about === b.about &&
      a.severity === b.severity &&
      a.fix?.label === b.fix?.label
    );
  }

  override get estimatedHeight(): number {
    return 32;
  }

  override toDOM(view: EditorView): HTMLElement {
    const note = element('div', `cm-problem cm-${this.problem.severity}`);
    const box = element('div', '');
    note.append(box);
    box.append(this.place, ...emphasised(this.problem.message, this.problem.about));
    const { fix } = this.problem;
    if (fix && !view.state.readOnly) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'cm-fix';
      button.textContent = fix.label;
      button.setAttribute('aria-keyshortcuts', 'Alt+Enter');
      button.addEventListener('click', () => this.fix(view, this.index));
      box.append(' ', button);
    }
    return note;
  }

  /** Clicks and keys inside belong to the button, not to the text. */
  override ignoreEvent(): boolean {
    return true;
  }
}

/** The message, the word it is about in bold where it names it. */
function emphasised(message: string, word: string): (string | HTMLElement)[] {
  const at = /[\p{L}\p{N}]/u.test(word) ? message.indexOf(word) : -1;
  if (at < 0) return [message];
  return [message.slice(0, at), element('b', '', word), message.slice(at + word.length)];
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
