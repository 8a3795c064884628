// The rules a machine can check better than a reviewer: types used to the full, lit templates, custom elements
// and their accessibility. How code looks is prettier's business.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Things the language has and this repository does without. */
const UNUSED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
  { selector: 'Decorator', message: 'Use static properties.' },
];

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

const TEST_FILES = ['**/*.test.ts', '**/*.spec.ts', 'test/**/*.ts'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'test-results/',
    '.cache/',
    '.gallery/',
    '.sandbox/',
    'demo/frameworks/*/',
  ]),
  js.configs.recommended,
  { files: ['*.js', '**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js', 'src/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['test/samples/*.test.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // lit calls a handler in a template with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Card numbers, codes and ids are ASCII: a character is a code point.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // “No messages in this direction” is an empty record on purpose.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      'no-restricted-syntax': ['error', ...UNUSED_SYNTAX],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...UNUSED_SYNTAX, NO_DEFAULT_EXPORT] },
  },
  {
    files: ['src/element/**/*.ts', 'src/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // The base class is always lit's, which has every callback.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: TEST_FILES,
    rules: {
      // `test()` and chai's `expect(…)` hand out promises that nobody has to wait for.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test reads foreign answers as they come; a wrong guess fails it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'lit-a11y/accessible-name': 'off',
    },
  },
);
