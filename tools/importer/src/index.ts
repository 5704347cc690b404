export { runCli, type Surroundings } from './cli/run-cli.js';
