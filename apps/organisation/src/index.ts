import {
  bruger,
  interessefaellesskab,
  itsystem,
  organisation,
  organisationenhed,
  organisationfunktion,
} from '@sagdok/model';
import type { App } from '@sagdok/nest';
import { migrations } from './migrations/index.js';

/** The service for the part Organisation. */
export const organisationApp: App = {
  navn: 'organisation',
  objekttyper: [bruger, interessefaellesskab, itsystem, organisation, organisationenhed, organisationfunktion],
  migrations,
};
