/** Share of the character pairs two texts have in common, 0 to 1 (Dice); single characters are compared whole. */
export function bigramSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = bigramsOf(a);
  const others = bigramsOf(b);
  if (pairs.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared += 1;
  return (2 * shared) / (pairs.size + others.size);
}

function bigramsOf(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character));
}
