import type { InjectionToken } from '@nestjs/common';
import type { Adgang } from '../adgang/adgang.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { Surroundings } from '../register/surroundings.js';
import type { App } from './app.js';

/** The process's database, for the modules of an app. */
export const DATABASE: InjectionToken<Database> = Symbol('sagdok.database');

/** The clock and new identities. */
export const SURROUNDINGS: InjectionToken<Surroundings> = Symbol('sagdok.surroundings');

/** How the process is set up. */
export const CONFIG: InjectionToken<Config> = Symbol('sagdok.config');

/** The one authorisation predicate. */
export const ADGANG: InjectionToken<Adgang> = Symbol('sagdok.adgang');

/** The apps that the process serves. */
export const APPS: InjectionToken<readonly App[]> = Symbol('sagdok.apps');
