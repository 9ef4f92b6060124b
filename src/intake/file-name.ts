/** The last part of a path, whichever way its slashes lean. */
export const baseName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** The name without its ending. */
export const fileStem = (path: string): string => baseName(path).replace(/(?<=.)\.[^.]*$/u, '');

const tableEndings = new Set('csv tsv txt xlsx xlsm xls et ods docx doc wps htm html mht pdf zip'.split(' '));

/** Whether the name says that the file holds tables. A README says nothing of the kind. */
export function isNamedTable(path: string): boolean {
  const name = baseName(path).toLowerCase();
  const ending = /\.([^.]*)$/u.exec(name)?.[1] ?? '';
  return tableEndings.has(ending) && !name.startsWith('readme.');
}
