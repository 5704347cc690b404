import { run } from '@sagdok/nest';
import { organisationApp } from './index.js';

await run([organisationApp]);
