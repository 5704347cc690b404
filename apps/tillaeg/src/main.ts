import { run } from '@sagdok/nest';
import { tillaegApp } from './index.js';

await run([tillaegApp]);
