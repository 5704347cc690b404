export { runBeskedtest } from './run-beskedtest.js';
