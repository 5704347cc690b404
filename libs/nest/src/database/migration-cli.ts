#!/usr/bin/env node
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from '../app/app.js';
import { createMigration } from './create-migration.js';

// Run in an app's folder, once it is built: writes the migration from its committed migrations to its model, if they differ.
const exported = (await import(pathToFileURL(resolve('dist/index.js')).href)) as Readonly<Record<string, App>>;
for (const app of Object.values(exported)) {
  const file = await createMigration(app, 'src/migrations');
  console.log(
    file === undefined
      ? `${app.navn}: no difference between the migrations and the model.`
      : `${app.navn}: wrote ${file}`,
  );
}
