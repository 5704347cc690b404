import { project } from '../../jest.preset.js';

/** The tests in a browser: the portal is built and served once for all of them. */
export default {
  ...project('portal'),
  testMatch: ['<rootDir>/**/*.e2e.test.ts'],
  globalSetup: '<rootDir>/serve-portal.js',
  globalTeardown: '<rootDir>/stop-portal.js',
};
