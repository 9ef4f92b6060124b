import { untrack } from 'svelte';
import type { ViewDefinition } from '../../../dataset';
import type { Area } from '../../../rules';
import { isId, ownCopy, ownId } from '../../../rules/editing';
import type { App } from '../../../state';
import { draftsOf } from '../editor/drafts';
import { templateArea, templateFor } from '../templates';

/** A rule that is not kept yet: the file it will be, whose text is an unsaved draft of the editor. */
export class NewRuleDraft {
  readonly #app: App;
  #area = $state<Area>('consistency');
  #id = $state('');

  constructor(app: App, view: ViewDefinition) {
    this.#app = app;
    untrack(() => {
      this.#area = templateArea(view) ?? 'consistency';
      // The first free number, so that a draft of before is found again.
      this.#id = ownId(view.name.replace(/_view$/, '').replaceAll('_', '-'), this.taken);
      const drafts = draftsOf(app);
      const template = templateFor(view, this.#id, app.settings.language);
      if (template && !drafts.has(this.file)) drafts.set(this.file, template.text);
    });
  }

  readonly area = $derived.by(() => this.#area);
  readonly id = $derived.by(() => this.#id);
  readonly file = $derived.by(() => `${this.#area}/${this.#id}.yaml`);
  /** Ids that rules have or had. */
  readonly taken = $derived.by(
    () =>
      new Set(
        this.#app.catalogue.rules.flatMap(({ id, source }) => [id, ...(source.was ?? [])]),
      ) as ReadonlySet<string>,
  );

  isFree(id: string): boolean {
    return isId(id) && !this.taken.has(id);
  }

  /** Gives the rule another place, and brings what has been written along. */
  move(place: { readonly area?: Area; readonly id?: string }): void {
    const { area = this.#area, id = this.#id } = place;
    if (!this.isFree(id)) return;
    const drafts = draftsOf(this.#app);
    const text = drafts.get(this.file);
    drafts.delete(this.file);
    const next = `${area}/${id}.yaml`;
    if (text !== undefined) drafts.set(next, id === this.#id ? text : ownCopy(text, id));
    this.#area = area;
    this.#id = id;
  }
}
