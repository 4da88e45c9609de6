import n from 'eslint-plugin-n';
import tseslint from 'typescript-eslint';

const lines = { skipBlankLines: true, skipComments: true };

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.data/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { n },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 250, ...lines }],
      'max-lines-per-function': ['error', { max: 50, ...lines }],
      complexity: ['error', 10],
      'max-params': ['error', 4],
      'no-console': 'error',
      eqeqeq: 'error',
      'n/no-process-env': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off',
    },
  },
  // Only the settings file reads the environment (design: configuration is parsed once).
  {
    files: ['src/config.ts', 'tests/**', 'bench/**', 'scripts/**'],
    rules: { 'n/no-process-env': 'off' },
  },
  // Programs that people run in a terminal print to it.
  { files: ['bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test takes pages and JSON as they come over the wire and says what it expects of them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
