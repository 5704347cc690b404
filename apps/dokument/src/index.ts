import { dokument } from '@sagdok/model';
import type { App } from '@sagdok/nest';
import { migrations } from './migrations/index.js';

/** The service for the part Dokument, with the content of documents. */
export const dokumentApp: App = { navn: 'dokument', objekttyper: [dokument], migrations };
