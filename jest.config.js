/** Every project's tests in one process pool: what `npm test` runs. */
export default {
  projects: [
    ...['libs', 'apps', 'test', 'tools'].map((folder) => `<rootDir>/${folder}/*/jest.config.js`),
    '<rootDir>/docs-site/jest.config.js',
    '<rootDir>/docs-site/e2e/jest.config.js',
  ],
  testSequencer: './jest.sequencer.js',
  // Tests wait for servers, processes and clocks more than they work: four keep two cores busy.
  maxWorkers: 4,
  // ESM workers grow; a worker above this is replaced between two test files.
  workerIdleMemoryLimit: '700MB',
  // Opening an embedded database takes seconds on a busy machine.
  testTimeout: 60_000,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
};
