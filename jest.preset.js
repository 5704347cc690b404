/**
 * The one Jest set-up: TypeScript sources as ES modules through swc, workspace packages resolved to their source.
 * Each project's jest.config.js is a call of `project`.
 */

/** NestJS injects by the metadata of decorators, so swc must be told to emit it. */
const swc = {
  swcrc: false,
  module: { type: 'es6' },
  sourceMaps: 'inline',
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, verbatimModuleSyntax: true },
  },
};

/**
 * The Jest configuration of one project of the workspace.
 * @param {string} displayName the project's folder name, as `npm test -- --selectProjects NAME` takes it
 */
export const project = (displayName) => ({
  displayName,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@sagdok/source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
});
