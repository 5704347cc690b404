import { run } from '@sagdok/nest';
import { dokumentApp } from './index.js';

await run([dokumentApp]);
