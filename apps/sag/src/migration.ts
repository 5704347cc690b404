import { createMigration } from '@sagdok/nest';
import { sagApp } from './index.js';

const file = await createMigration(sagApp, 'src/migrations');
console.log(
  file === undefined ? 'No difference between the migrations and the model.' : `Wrote src/migrations/${file}`,
);
