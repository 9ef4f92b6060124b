/**
 * Gives every registered file a name of its own. Blanks and characters with a meaning in paths and globs
 * become `_`; the counter makes it unique, as a re-used name can serve the content of the file before.
 */
export class FileNames {
  #count = 0;

  next(label: string): string {
    this.#count += 1;
    return `${this.#count}_${label.replace(/[^\p{L}\p{N}._-]/gu, '_')}`;
  }
}
