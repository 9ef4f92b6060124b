import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../../src/ui/styles/colours.css', import.meta.url), 'utf8');

/** Custom properties of every block, by the selectors in front of it. */
export const blocks = new Map(
  [...css.matchAll(/(?<selector>[^{}]+)\{(?<body>[^{}]*)\}/g)].map(({ groups }) => [
    groups!
      ['selector']!.replace(/\/\*.*?\*\//gs, '')
      .trim()
      .replace(/\s+/g, ' '),
    properties(groups!['body']!),
  ]),
);

export const light = blocks.get(":root, [data-theme='light']")!;
export const dark = blocks.get("[data-theme='dark']")!;
export const systemDark = blocks.get(":root:not([data-theme]), :root[data-theme='auto']")!;
export const print = blocks.get("[data-theme='print']")!;

/** The declarations for paper stand in a media query, whose own head the block regex skips. */
export const paper = properties(css.slice(css.indexOf('@media print')));

function properties(body: string): ReadonlyMap<string, string> {
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]));
}

/** Contrast of two hex colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dim! + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
