import type { Pool } from 'pg';
import type { Database } from './database.js';

/** The register's database on a pool of PostgreSQL connections; statements are prepared once a connection. */
export const postgresDatabase = (pool: Pool): Database => ({
  rows: async ({ name, text }, parameters) => {
    const { rows } = await pool.query<unknown[]>({ name, text, values: [...parameters], rowMode: 'array' });
    return rows;
  },
});
