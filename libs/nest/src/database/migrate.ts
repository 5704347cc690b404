import type { MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { App } from '../app/app.js';
import { entitiesOfApp } from '../app/entities-of-app.js';
import type { Connection } from './connect.js';

/** The table, in the app's schema, that says which of its migrations have run. */
const MIGRATIONS_TABLE = 'migrering';

/** Opens an ORM on an app's tables with its migrations, for migrating and for making new ones. */
export const migrationOrm = async (connection: Connection, app: App, path?: string): Promise<MikroORM> =>
  connection.orm({
    entities: entitiesOfApp(app),
    extensions: [Migrator],
    migrations: {
      tableName: `${app.navn}.${MIGRATIONS_TABLE}`,
      migrationsList: [...app.migrations],
      snapshot: false,
      silent: true,
      emit: 'ts',
      fileName: (timestamp) => `migration-${timestamp}`,
      ...(path !== undefined && { path, pathTs: path }),
    },
  });

/** What a schema may gain without a committed migration: what a municipality's own extensions add to it. */
const ADDITIVE = /^(create (schema|table|(unique )?index) |alter table \S+ add (constraint )?"|set names )/i;

/** What an extension that is no longer declared leaves behind: it stays, with its data, until somebody removes it. */
const LEFT_BEHIND = /^(drop index |alter table \S+ drop constraint )/i;

const extend = async (orm: MikroORM, app: App): Promise<void> => {
  const sql = await orm.schema.getUpdateSchemaSQL({ safe: true, dropTables: false });
  const statements = sql
    .split(/;\s*(?:\n|$)/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !LEFT_BEHIND.test(text));
  const refused = statements.find((text) => !ADDITIVE.test(text));
  if (refused !== undefined) {
    throw new Error(
      `The tables of ${app.navn} are not those of its migrations and extensions; this would have to be done by hand: ${refused}`,
    );
  }
  if (statements.some((text) => !/^set names /i.test(text))) await orm.schema.execute(statements.join(';\n'));
};

/**
 * Brings an app's schema up to date: runs the migrations that have not run, then adds what extensions of the model declare.
 * Processes that start together take turns. Throws when the schema has something the model contradicts.
 */
export const migrate = async (connection: Connection, app: App): Promise<void> => {
  const orm = await migrationOrm(connection, app);
  try {
    await connection.exclusively(orm, async () => {
      await orm.schema.execute('create extension if not exists btree_gist');
      await orm.migrator.up();
      await extend(orm, app);
    });
  } finally {
    await orm.close();
  }
};
