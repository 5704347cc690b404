import { createMigration } from '@sagdok/nest';
import { klassifikationApp } from './index.js';

const file = await createMigration(klassifikationApp, 'src/migrations');
console.log(
  file === undefined ? 'No difference between the migrations and the model.' : `Wrote src/migrations/${file}`,
);
