import { facet, klasse, klassifikation } from '@sagdok/model';
import type { App } from '@sagdok/nest';
import { migrations } from './migrations/index.js';

/** The service for the part Klassifikation. */
export const klassifikationApp: App = {
  navn: 'klassifikation',
  objekttyper: [facet, klasse, klassifikation],
  migrations,
};
