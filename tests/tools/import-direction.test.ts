import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

// The project's own configuration; only rules that need types are off, as these files exist in memory alone.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['src/**'], ...ts.configs.disableTypeChecked }],
});

/** What the lint says of `code` as the file `src/<file>`: `rule/messageId` of each message of the rules on imports. */
async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, 'src', file) });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.fatal === true)).toEqual([]);
  return messages
    .filter((message) => /import-direction|no-restricted/.test(message.ruleId ?? ''))
    .map((message) => message.messageId ?? '');
}

describe('an import that points downwards', () => {
  test.each([
    ['dataset/load.ts', '../engine'],
    ['rules/run.ts', '../dataset/index'],
    ['intake/read.ts', '../dataset'],
    ['findings/find.ts', '../rules'],
    ['findings/find.ts', '../intake'],
    ['analysis/trend.ts', '../findings'],
    ['state/work.svelte.ts', '../i18n'],
    ['state/work.svelte.ts', '../engine/browser'],
    ['views/overview/Overview.ts', '../../state'],
    ['views/overview/Overview.ts', '../../ui'],
    ['views/overview/Overview.ts', './chart'],
    ['cli/check.ts', '../engine/native'],
    ['cli/check.ts', '../state'],
    ['main.ts', './views'],
    ['dataset/views.ts', './views/fund_view.sql?raw'],
    ['rules/run.ts', '../dataset/views/fund_view.sql?raw'],
    ['rules/catalogue.ts', '../../rules/arithmetic/total.yaml?raw'],
    ['engine/browser.ts', '@duckdb/duckdb-wasm'],
  ])('src/%s may import %s', async (file, specifier) => {
    expect(await lint(file, `import * as it from '${specifier}';\nexport { it };\n`)).toEqual([]);
  });
});

describe('an import that points upwards or aside', () => {
  test.each([
    ['engine/engine.ts', '../dataset'],
    ['dataset/load.ts', '../rules'],
    ['rules/run.ts', '../intake'],
    ['intake/read.ts', '../rules'],
    ['rules/run.ts', '../findings'],
    ['findings/find.ts', '../analysis'],
    ['analysis/trend.ts', '../state'],
    ['analysis/trend.ts', '../i18n'],
    ['state/work.svelte.ts', '../views'],
    ['state/work.svelte.ts', '../ui'],
    ['ui/table.ts', '../state'],
    ['views/index.ts', '../cli'],
    ['cli/check.ts', '../views'],
    ['views/index.ts', '../main'],
    ['analysis/trend.ts', '/src/views/index.ts'],
  ])('src/%s must not import %s', async (file, specifier) => {
    expect(await lint(file, `import * as it from '${specifier}';\nexport { it };\n`)).toEqual(['upward']);
  });

  test.each([
    ['a type', "import type { Work } from '../state';\nexport type A = Work;\n"],
    ['an inline type', "export type A = import('../state').Work;\n"],
    ['a re-export', "export { Work } from '../state';\n"],
    ['a re-export of everything', "export * from '../state';\n"],
    ['an import at run time', "export const later = () => import('../state');\n"],
  ])('is seen as %s', async (_, code) => {
    expect(await lint('engine/engine.ts', code)).toEqual(['upward']);
  });

  test('is seen in the script of a component', async () => {
    const code = `<script lang="ts">\n  import { check } from '../cli';\n</script>\n\n{check}\n`;
    expect(await lint('views/App.svelte', code)).toEqual(['upward']);
  });
});

describe('doors', () => {
  test.each([
    ['dataset/load.ts', '../engine/wasm-engine'],
    ['views/overview/Overview.ts', '../../ui/Field.svelte'],
    ['cli/check.ts', '../rules/compile/statement'],
    ['main.ts', './views/App.svelte'],
  ])('src/%s must not import %s, behind the door', async (file, specifier) => {
    expect(await lint(file, `import * as it from '${specifier}';\nexport { it };\n`)).toEqual(['deep']);
  });

  test('a folder does not import its own door', async () => {
    expect(await lint('engine/wasm.ts', "export { Engine } from './index';\n")).toEqual(['ownDoor']);
  });

  test('src does not import from tests', async () => {
    expect(await lint('engine/wasm.ts', "export { x } from '../../tests/fixtures/x';\n")).toEqual(['tests']);
  });
});

describe('i18n imports nothing but types', () => {
  test.each([
    ["import { zh } from './zh';\nexport { zh };\n", []],
    ["import type { Table } from '../dataset';\nexport type A = Table;\n", []],
    ["import { tables } from '../dataset';\nexport { tables };\n", ['i18n']],
    ["import type { Work } from '../state';\nexport type A = Work;\n", ['i18n']],
    ["import { writable } from 'svelte/store';\nexport { writable };\n", ['patternWithCustomMessage']],
  ])('%j', async (code, expected) => {
    expect(await lint('i18n/index.ts', code)).toEqual(expected);
  });
});

describe('folders that run without a page', () => {
  test.each(['engine', 'dataset', 'rules', 'intake', 'findings', 'analysis'])('src/%s', async (folder) => {
    const file = `${folder}/some/file.ts`;
    expect(await lint(file, "import { tick } from 'svelte';\nexport { tick };\n")).toEqual([
      'patternWithCustomMessage',
    ]);
    expect(await lint(file, "import { Work } from './work.svelte';\nexport { Work };\n")).toEqual(['svelte']);
    expect(await lint(file, 'export const title = document.title;\n')).toEqual(['customMessage']);
    expect(await lint(file, 'export const kept = localStorage.length + window.length;\n')).toHaveLength(2);
  });

  test('a screen may use both', async () => {
    const code =
      "import { tick } from 'svelte';\nexport const title = () => tick().then(() => document.title);\n";
    expect(await lint('views/title.ts', code)).toEqual([]);
  });
});
