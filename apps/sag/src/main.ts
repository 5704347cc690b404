import { run } from '@sagdok/nest';
import { sagApp } from './index.js';

await run([sagApp]);
