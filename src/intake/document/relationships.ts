import { XmlReader, xmlText } from './xml';
import type { ZipPackage } from './zip';

export interface Relationship {
  readonly id: string;
  /** Last part of the type's address: `worksheet`, `styles`, `officeDocument`. */
  readonly type: string;
  /** Path of the part in the package. */
  readonly target: string;
}

/** The relations of a part of an Office package (of the package itself, for `''`), those that lead outside left out. */
export async function relationshipsOf(archive: ZipPackage, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = await archive.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (!bytes) return [];
  const reader = new XmlReader(await xmlText(bytes));
  const found: Relationship[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.name !== 'Relationship') continue;
    if (reader.attribute('TargetMode') === 'External') continue;
    const type = reader.attribute('Type')?.split('/').at(-1) ?? '';
    const target = resolvePath(folder, reader.attribute('Target') ?? '');
    found.push({ id: reader.attribute('Id') ?? '', type, target });
  }
  return found;
}

/** Path of the main part of a package: what `_rels/.rels` names, or where programs usually put it. */
export async function mainPart(archive: ZipPackage, usual: string): Promise<string> {
  const found = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  return found && archive.has(found.target) ? found.target : usual;
}

/** A target as a path in the package: relative to the folder of its part, or from the root with a leading slash. */
function resolvePath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
