import { beskedfordelerApp } from '@sagdok/app-beskedfordeler';
import { dokumentApp } from '@sagdok/app-dokument';
import { klassifikationApp } from '@sagdok/app-klassifikation';
import { organisationApp } from '@sagdok/app-organisation';
import { sagApp } from '@sagdok/app-sag';
import { tillaegApp } from '@sagdok/app-tillaeg';
import type { App } from '@sagdok/nest';

/** All the services. */
export const apps: readonly App[] = [
  klassifikationApp,
  organisationApp,
  sagApp,
  dokumentApp,
  tillaegApp,
  beskedfordelerApp,
];
