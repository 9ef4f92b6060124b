/**
 * Puts text on the clipboard. Resolves to false where the page may not (an address without encryption, or refused), so that
 * the caller can select the text instead.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects everything inside an element, ready for the person's own copy key. */
export function selectContents(element: Element): void {
  getSelection()?.selectAllChildren(element);
}
