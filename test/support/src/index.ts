export { startAppProcess, type AppProcess } from './app-process.js';
export { createDatabase, type TestDatabase } from './test-database.js';
export { postgresUrl } from './postgres-url.js';
