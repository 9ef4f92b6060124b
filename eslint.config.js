import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importDirection } from './tests/tools/lint/import-direction.js';
import { headless } from './tests/tools/lint/layers.js';

const code = ['**/*.ts', '**/*.svelte'];
const inFolders = (folders) => folders.flatMap((folder) => [`src/${folder}/**/*.{ts,svelte}`]);

const noDom = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'DOMParser',
  'XMLSerializer',
];
const unsafe = ['argument', 'assignment', 'call', 'member-access', 'return'];
const uiPackages = '^(svelte|bits-ui|runed|echarts|@lucide/svelte|@tanstack/svelte-.+)(/|$)';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '**/*.generated.*', 'tests/fixtures/'] },
  {
    // An exception belongs in this file, where it is seen, not beside the line it excuses.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-constant-binary-expression': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-unused-labels': 'error',
      'no-useless-escape': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },

  { files: code, extends: [ts.configs.strictTypeChecked] },
  ...svelte.configs.recommended,
  {
    files: code,
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Apache Arrow's type classes are told apart by their ids, which the rule does not see.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A synchronous engine answers behind the same asynchronous interface.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // A prop is declared in one `let { … } = $props()`, whether it is reassigned or not.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
      // It also flags a Map that one function fills and returns, which is no state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // The linter's parser does not infer the arguments of handlers in markup and calls them `any`; svelte-check does.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(unsafe.map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off'])),
  },

  {
    files: ['src/**/*.{ts,svelte}'],
    plugins: { lens: { rules: { 'import-direction': importDirection } } },
    rules: {
      'lens/import-direction': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: inFolders(headless),
    rules: {
      'no-restricted-globals': [
        'error',
        ...noDom.map((name) => ({ name, message: 'This folder runs in Node and in a worker: no DOM.' })),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: uiPackages, message: 'This folder runs without Svelte and without a page.' }] },
      ],
    },
  },
  {
    files: inFolders(['i18n']),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^[^./]', allowTypeImports: true, message: 'i18n imports nothing but types.' }],
        },
      ],
    },
  },

  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // a missing row fails the test anyway, and reads worse guarded
    },
  },
  ...svelte.configs.prettier,
  prettier,
);
