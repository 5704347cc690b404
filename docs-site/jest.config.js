import { project } from '../jest.preset.js';

/** The fast tests; those in a browser are the project in e2e. */
export default {
  ...project('docs-site'),
  testMatch: ['<rootDir>/{checks,config,data,generate,generators,plugins,remark,src}/**/*.test.ts'],
};
