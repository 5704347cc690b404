// Writes the OpenAPI document of each service into a folder, as it serves it alone: `sag.openapi.json`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { openapiOf } from '@sagdok/nest';
import { apps } from './index.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to.');

mkdirSync(folder, { recursive: true });
for (const app of apps)
  writeFileSync(`${folder}/${app.navn}.openapi.json`, `${JSON.stringify(openapiOf(app), null, 2)}\n`);
