import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { views, type ViewSql } from '../dataset';
import type { RuleText } from '../rules';

/** The project's own folder, wherever the command is run from. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The SQL of every entity view, read from the source tree. */
export const readViewSql = (): ViewSql =>
  Object.fromEntries(
    views.map(({ name }) => [
      name,
      readFileSync(join(projectFolder, 'src/dataset/views', `${name}.sql`), 'utf8'),
    ]),
  );

/** All files below a folder, as paths from it with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every rule file below `folder` (the built-in rules by default). */
export const readRuleTexts = (folder = join(projectFolder, 'rules')): RuleText[] =>
  filesBelow(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
