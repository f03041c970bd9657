import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The pure floors: no React, Docusaurus, Node or browser, and nothing from the floors above. */
const PURE = ['model', 'search', 'engines', 'study'];
const OUTSIDE = ['react', 'react-*', '@docusaurus/*', '@theme/*', 'node:*', 'fs', 'path', '@site/*'];

function forbid(group, message) {
  return { group, message };
}

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'build-editions', '.docusaurus', '.cache', 'examples', 'static'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: PURE.map((floor) => `src/${floor}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid(OUTSIDE, 'A pure floor imports no framework and no platform.'),
            forbid(
              ['**/components/**', '**/hooks/**', '**/theme/**', '**/pages/**', '**/plugins/**'],
              'Imports point towards src/model.',
            ),
          ],
        },
      ],
    },
  },
  {
    files: ['src/model/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [forbid(['../*', '@*/*', 'react*'], 'src/model imports nothing but the schema library.')] },
      ],
    },
  },
  {
    files: ['src/{components,hooks,theme,pages,client,offline}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid(
              ['**/plugins/**'],
              'A parser must not reach a reader: only the plugins and the tools import plugins/.',
            ),
            forbid(['zod', '**/model/frontMatter'], 'The schema library stays on the build side: import type only.'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/storage/**', '**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
    },
  },
);
