import { createMigration } from '@sagdok/nest';
import { dokumentApp } from './index.js';

const file = await createMigration(dokumentApp, 'src/migrations');
console.log(
  file === undefined ? 'No difference between the migrations and the model.' : `Wrote src/migrations/${file}`,
);
