import path from 'node:path';
import { extraDoors, headless, mayImport, rawFile, typesForI18n } from './layers.js';

/**
 * What is wrong with one import, or undefined. Works on paths alone, so it needs no resolver and the target need not exist.
 *
 * @param {string} src absolute path of the `src` folder
 * @param {string} file absolute path of the importing file, inside `src`
 * @param {string} specifier as written
 * @param {boolean} typeOnly whether only types are imported
 * @returns {{ messageId: string, data: Record<string, string> } | undefined}
 */
export function judgeImport(src, file, specifier, typeOnly) {
  const local = /^(\.{1,2}(\/|$)|\/src\/)/.test(specifier);
  if (!local) return undefined;

  const from = folderOf(path.relative(src, file));
  const bare = specifier.replace(/\?.*$/, '');
  const target = bare.startsWith('/src/')
    ? path.join(src, bare.slice('/src/'.length))
    : path.resolve(path.dirname(file), bare);
  const inside = path.relative(src, target).split(path.sep).join('/');
  const data = { from, to: inside, specifier };

  if (headless.includes(from) && /\.svelte(\.[jt]s)?$/.test(bare)) return { messageId: 'svelte', data };
  if (inside.startsWith('..'))
    return inside.startsWith('../tests') ? { messageId: 'tests', data } : undefined;

  const to = folderOf(inside, Object.hasOwn(mayImport, inside));
  data.to = to;
  if (to === from) return isIndex(inside, to) ? { messageId: 'ownDoor', data } : undefined;
  const allowed = from === 'i18n' && typeOnly ? typesForI18n : (mayImport[from] ?? []);
  if (!allowed.includes(to)) return { messageId: from === 'i18n' ? 'i18n' : 'upward', data };
  return isDoor(inside, to, specifier) ? undefined : { messageId: 'deep', data };
}

/** First folder of a path relative to `src`; `.` for a file directly in it. */
function folderOf(relative, isFolder = false) {
  const parts = relative.split(/[\\/]/);
  return parts.length > 1 || isFolder ? (parts[0] ?? '.') : '.';
}

function isDoor(inside, folder, specifier) {
  if (rawFile.test(specifier)) return true;
  return isIndex(inside, folder) || extraDoors.includes(inside.replace(/\.[jt]s$/, ''));
}

function isIndex(inside, folder) {
  return new RegExp(`^${folder}(/index(\\.[jt]s)?)?$`).test(inside);
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'imports point downwards and go through a folder’s door' },
    schema: [],
    messages: {
      upward: "src/{{from}} must not import src/{{to}} ('{{specifier}}'): imports point downwards only.",
      deep: "Import '{{specifier}}' goes behind the door: use src/{{to}}/index.ts.",
      ownDoor:
        "'{{specifier}}' is this folder's own door: import the file itself, or the two wait for each other.",
      i18n: "src/i18n imports nothing but types, and none from the app's state or screens ('{{specifier}}').",
      svelte: "src/{{from}} runs without Svelte: '{{specifier}}' is a Svelte file.",
      tests: "src must not import from tests ('{{specifier}}').",
    },
  },
  create(context) {
    const src = path.join(context.cwd, 'src');
    if (path.relative(src, context.filename).startsWith('..')) return {};

    const check = (source, typeOnly) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const problem = judgeImport(src, context.filename, source.value, typeOnly);
      if (problem) context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source, isTypeOnly(node, 'importKind')),
      ExportNamedDeclaration: (node) => check(node.source, isTypeOnly(node, 'exportKind')),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};

/** `import type { A }` and `import { type A, type B }` alike. */
function isTypeOnly(node, kind) {
  if (node[kind] === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((each) => each[kind] === 'type');
}
