import { sag } from '@sagdok/model';
import type { App } from '@sagdok/nest';
import { migrations } from './migrations/index.js';

/** The service for the part Sag. */
export const sagApp: App = { navn: 'sag', objekttyper: [sag], migrations };
