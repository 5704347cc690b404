import { run } from '@sagdok/nest';
import { beskedfordelerApp } from './index.js';

await run([beskedfordelerApp]);
