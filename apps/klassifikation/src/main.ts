import { run } from '@sagdok/nest';
import { klassifikationApp } from './index.js';

await run([klassifikationApp]);
