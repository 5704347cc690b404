import { createMigration } from '@sagdok/nest';
import { tillaegApp } from './index.js';

const file = await createMigration(tillaegApp, 'src/migrations');
console.log(
  file === undefined ? 'No difference between the migrations and the model.' : `Wrote src/migrations/${file}`,
);
