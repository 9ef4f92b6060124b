import { XmlReader } from '../xml';

/** Depth of heading, from 1, of the paragraphs of each style that has one. */
export type HeadingStyles = ReadonlyMap<string, number>;

interface Style {
  readonly basedOn: string | undefined;
  readonly level: number | undefined;
}

/** Reads the heading levels of `word/styles.xml`: by outline level, else by the built-in names, along `basedOn`. */
export function headingStyles(xml: string): HeadingStyles {
  const styles = new Map<string, Style>();
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'style') {
      const id = reader.attribute('styleId');
      const style = readStyle(reader);
      if (id !== undefined) styles.set(id, style);
    }
  }
  const levels = new Map<string, number>();
  for (const id of styles.keys()) {
    const level = levelOf(id, styles);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}

function readStyle(reader: XmlReader): Style {
  let basedOn: string | undefined;
  let named: number | undefined;
  let outline: number | undefined;
  const outer = reader.depth - 1;
  while (reader.depth > outer) {
    if (reader.next() !== 'open') continue;
    const value = reader.attribute('val');
    if (reader.name === 'basedOn') basedOn = value;
    else if (reader.name === 'outlineLvl') outline = outlineLevel(value);
    else if (reader.name === 'name') named = namedLevel(value);
  }
  return { basedOn, level: outline ?? named };
}

/** The heading depth of an outline level, which counts from 0; 9 is body text. */
export function outlineLevel(value: string | undefined): number | undefined {
  const level = Number(value ?? NaN);
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level + 1 : undefined;
}

function namedLevel(name: string | undefined): number | undefined {
  const digit = /^(?:heading|标题)\s*([1-9])$/iu.exec(name ?? '')?.[1];
  return digit === undefined ? undefined : Number(digit);
}

function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | undefined {
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const style = styles.get(current);
    if (style?.level !== undefined) return style.level;
    current = style?.basedOn;
  }
  return undefined;
}
