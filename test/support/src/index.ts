export { createDatabase, type TestDatabase } from './test-database.js';
export { postgresUrl } from './postgres-url.js';
