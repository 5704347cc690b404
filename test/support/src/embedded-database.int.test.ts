import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, it } from '@jest/globals';
import { createEmbeddedDatabase } from './embedded-database.js';

it('an embedded database is made where a service looks in its folder, can be opened, and is removed', async () => {
  const { folder, data, drop } = await createEmbeddedDatabase();
  const database = await PGlite.create(data);
  const { rows } = await database.query('select 1 as one');
  await database.close();

  expect(data).toBe(join(folder, 'database'));
  expect(rows).toEqual([{ one: 1 }]);

  await drop();
  expect(existsSync(folder)).toBe(false);
});
