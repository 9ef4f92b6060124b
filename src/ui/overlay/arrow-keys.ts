/** Up and Down move the focus through the fields of an element, round and round; to be used with `{@attach}`. */
export function arrowKeys(element: HTMLElement): () => void {
  function keydown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing) return;
    const fields = [...element.querySelectorAll('input')];
    const at = fields.findIndex((each) => each === document.activeElement);
    fields.at((at + step) % fields.length)?.focus();
    event.preventDefault();
  }
  element.addEventListener('keydown', keydown);
  return () => element.removeEventListener('keydown', keydown);
}
