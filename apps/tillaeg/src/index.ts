import { aktivitet, indsats, loghaendelse, tilstand } from '@sagdok/model';
import type { App } from '@sagdok/nest';
import { migrations } from './migrations/index.js';

/** The service for object types outside the standard: Magenta's four, and a municipality's own. */
export const tillaegApp: App = {
  navn: 'tillaeg',
  objekttyper: [aktivitet, indsats, loghaendelse, tilstand],
  tagerEgneTyper: true,
  migrations,
};
