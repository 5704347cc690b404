import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import checkFile from 'eslint-plugin-check-file';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The one table of allowed dependencies: a layer, and the layers it may import. CONTRIBUTING.md shows the same table. */
const layers = {
  tid: [],
  model: ['tid'],
  validering: ['model', 'tid'],
  klient: ['validering', 'model', 'tid'],
  mox: ['validering', 'model', 'tid'],
  konformitet: ['validering', 'model', 'tid'],
  nest: ['konformitet', 'mox', 'klient', 'validering', 'model', 'tid'],
  app: ['nest', 'konformitet', 'mox', 'klient', 'validering', 'model', 'tid'],
  samlet: ['app', 'nest', 'konformitet', 'mox', 'klient', 'validering', 'model', 'tid'],
  tools: ['nest', 'konformitet', 'mox', 'klient', 'validering', 'model', 'tid'],
  'docs-site': ['nest', 'konformitet', 'mox', 'klient', 'validering', 'model', 'tid'],
  test: ['test-support', 'samlet', 'app', 'nest', 'konformitet', 'mox', 'klient', 'validering', 'model', 'tid'],
  'test-support': [],
};

/** Module boundaries by the table; tests may also import what `alsoAllowed` names. */
const boundaries = (alsoAllowed = []) => [
  'error',
  {
    enforceBuildableLibDependency: true,
    allow: [],
    depConstraints: Object.entries(layers).map(([layer, allowed]) => ({
      sourceTag: `layer:${layer}`,
      onlyDependOnLibsWithTags: [layer, ...allowed, ...alsoAllowed].map((name) => `layer:${name}`),
    })),
  },
];

/** What the house style asks for that no plugin has as a rule. */
const houseStyle = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals instead of an enum.' },
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]:not([kind="constructor"])',
    message: 'Use a #private name. (Parameter properties that Nest injects stay `private readonly`.)',
  },
];
const namedExports = {
  selector: 'ExportAllDeclaration',
  message: 'index.ts is the public API, written by hand: export by name.',
};
const noClock = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Time comes in as an argument.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in as an argument.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/out-tsc/',
      '**/coverage/',
      '.changeset/',
      '.nx/',
      '.sagdok/',
      'docs-site/build/',
      'docs-site/.docusaurus/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': ['error', { '**/*': 'KEBAB_CASE' }, { ignoreMiddleExtensions: true }],
      'check-file/folder-naming-convention': ['error', { '**/': 'KEBAB_CASE' }],
      eqeqeq: 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(),
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
      // Nest declares the shapes of its options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', ...houseStyle],
    },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/src/testing/**', '**/migrations/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true },
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  },
  {
    files: ['libs/*/src/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseStyle, namedExports] },
  },
  {
    files: ['libs/{tid,model,validering}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/src/testing/**', '**/src/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseStyle, ...noClock] },
  },
  {
    files: ['docs-site/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@sagdok/nest', message: 'A browser runs @sagdok/nest/kerne, the part that is pure.' }] },
      ],
      // A component of Docusaurus' theme is replaced by a file with its name and path.
      'check-file/filename-naming-convention': [
        'error',
        { '!(**/theme/**)/*': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { '!(**/theme/**)/': 'KEBAB_CASE' }],
    },
  },
  {
    files: ['**/*.test.ts', '**/src/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(['test-support']),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', fetch: 'readonly', URL: 'readonly' } },
  },
);
