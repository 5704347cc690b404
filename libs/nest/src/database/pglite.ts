import type { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.js';

/** The register's database on PostgreSQL in this process; statements queue for its one connection. */
export const pgliteDatabase = (pglite: PGlite): Database => ({
  rows: async ({ text }, parameters) => {
    const { rows } = await pglite.query<unknown[]>(text, [...parameters], { rowMode: 'array' });
    return rows;
  },
});
