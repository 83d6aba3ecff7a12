import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const form = {
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 250 }],
  'max-len': ['error', { code: 100, ignoreUrls: true, ignoreRegExpLiterals: true }],
  'no-empty': ['error', { allowEmptyCatch: false }],
  eqeqeq: 'error',
};

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.cache/', '.astro/', 'node_modules/', 'tests/**/fixtures/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...form,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // TypeScript takes every place of a list for one that may be empty (noUncheckedIndexedAccess),
      // so a "!" is how a line says that it has looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // And it asks for brackets around names that may be missing (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // An error is told, or it goes on to whoever tells it; one that is expected is known by its
    // kind.
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CatchClause[param=null]',
          message: 'Look at the error: tell it, or throw again what is not expected.',
        },
        {
          selector:
            'CallExpression[callee.property.name="catch"] > :function.arguments[params.length=0]',
          message: 'Look at the error: tell it, or throw again what is not expected.',
        },
      ],
    },
  },
  {
    // What they know they are given, so that the same content always gives the same answer.
    files: ['src/{model,checks,markdown}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'globalThis', 'fetch'],
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  { files: ['**/*.astro'], rules: form },
);
