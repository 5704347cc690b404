import type { App } from '@sagdok/nest';
import { BeskedfordelerModule } from './beskedfordeler.module.js';
import { migrations } from './migrations/index.js';
import { Modtagelse } from './modtagelse/modtagelse.js';
import { INDSTILLINGER, VARIABLER } from './indstillinger.js';
import { fordelerOpenapi } from './openapi/fordeler-openapi.js';
import { entiteter, SCHEMA } from './storage/tables.js';

/** The service that distributes messages. */
export const beskedfordelerApp: App = {
  navn: SCHEMA,
  objekttyper: [],
  migrations,
  entiteter,
  moduler: [BeskedfordelerModule],
  variabler: { token: INDSTILLINGER, variabler: VARIABLER },
  openapi: fordelerOpenapi,
  beskedmodtager: Modtagelse,
};
