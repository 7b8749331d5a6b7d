import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Type-aware rules for all TypeScript; who may touch the process, the console and the Actions toolkit is said below. */
export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'src/generated/',
      'coverage/',
      'mutants.tmp/',
      '**/*.d.ts',
      'examples/**/*.mjs',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: {allowDefaultProject: ['*.js', '.*.cjs', 'bin/*.cjs']}},
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': 'off', // index signatures are read with brackets (tsconfig)
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/promise-function-async': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 14],
      eqeqeq: 'error',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        {restrictDefaultExports: {direct: true, named: true, defaultFrom: true}},
      ],
    },
  },
  {
    files: ['src/**'],
    // What runs on the machine as it is: the hosts, the forge and its runner, native parts, child processes.
    ignores: ['src/host/**', 'src/cli/**', 'src/local/**', 'src/native/**', 'src/kernel/run-command.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {name: 'process', message: 'Ask the verb’s context (src/kernel/context.ts).'},
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [{name: 'node:process', message: 'Ask the verb’s context (src/kernel/context.ts).'}],
          patterns: [{group: ['@actions/core'], message: 'Only src/host speaks to the Actions host.'}],
        },
      ],
    },
  },
  {files: ['*.config.ts', '*.config.js'], rules: {'no-restricted-exports': 'off'}},
  {files: ['scripts/**', 'bench/**'], rules: {'no-console': 'off'}},
  {files: ['test/**'], rules: {'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off'}},
  {
    files: ['bin/**/*.cjs', '.*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        process: 'readonly',
        module: 'writable',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: {'@typescript-eslint/no-require-imports': 'off', 'no-console': 'off'},
  },
);
