import { run } from '@sagdok/nest';
import { apps } from './index.js';

await run(apps);
