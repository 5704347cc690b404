import { createMigration } from '@sagdok/nest';
import { organisationApp } from './index.js';

const file = await createMigration(organisationApp, 'src/migrations');
console.log(
  file === undefined ? 'No difference between the migrations and the model.' : `Wrote src/migrations/${file}`,
);
