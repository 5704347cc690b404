import { resolve } from 'node:path';
import { readVariables, type Environment, type Values } from '@sagdok/mox';
import type { AmqpLocation } from '../amqp/amqp-broker.js';
import type { DatabaseLocation } from '../database/connect.js';
import type { App } from '../app/app.js';
import type { Afsender } from '../haendelse/besked-af.js';
import { variablesOf } from './app-variabler.js';
import { VARIABLES } from './variables.js';

/** How a process is set up, from its environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseLocation;
  /** The message broker; undefined: none, messages go through the database alone. */
  readonly amqp: AmqpLocation | undefined;
  /** The folder for the content of documents. */
  readonly indhold: string;
  /** The file that declares extensions of the model; undefined: none. */
  readonly udvidelser: string | undefined;
  /** The user that registreringer are by where nobody says who sends a request. */
  readonly brugerref: string;
  /** Must a change of an object that is there say what it builds on? */
  readonly kraevIfMatch: boolean;
  /** For how many days a request is known again by its Idempotency-Key. */
  readonly noeglerDage: number;
  /** How the process tells of what it does. */
  readonly log: 'tekst' | 'json';
  readonly afsender: Afsender;
  /** Where the distributor is reached, when it is not in this process; undefined: it is not reached over HTTP. */
  readonly beskedfordeler: string | undefined;
  /** The values of the variables that its apps alone read, by name. */
  readonly egne: Readonly<Record<string, unknown>>;
}

/**
 * Reads the configuration from environment variables, with defaults for all.
 * @param apps those that the process serves: what they alone read is read with the rest
 * @throws ConfigError that names every variable that is wrong
 */
export const readConfig = (env: Environment, apps: readonly Pick<App, 'variabler'>[] = []): Config => {
  const own = variablesOf(apps);
  const values: Values<typeof VARIABLES> & Readonly<Record<string, unknown>> = readVariables(env, {
    ...own,
    ...VARIABLES,
  });
  const { SAGDOK_DATA: data, DATABASE_URL: url, AMQP_URL: amqp } = values;
  const inMemory = data.startsWith('memory:');
  return {
    host: values.HOST,
    port: values.PORT,
    database:
      url === undefined
        ? { kind: 'pglite', data: inMemory ? data : resolve(data, 'database') }
        : { kind: 'postgres', url, connections: values.DATABASE_POOL },
    amqp: amqp === undefined ? undefined : { url: amqp, praefiks: values.SAGDOK_AMQP_PRAEFIKS ?? '' },
    indhold: resolve(inMemory ? '.sagdok' : data, 'indhold'),
    udvidelser: values.SAGDOK_UDVIDELSER,
    brugerref: values.SAGDOK_BRUGERREF,
    kraevIfMatch: values.SAGDOK_KRAEV_IF_MATCH === 'ja',
    noeglerDage: values.SAGDOK_NOEGLER_DAGE,
    log: values.SAGDOK_LOG,
    afsender: { system: values.SAGDOK_SYSTEM, myndighed: values.SAGDOK_MYNDIGHED },
    beskedfordeler: values.BESKEDFORDELER_URL?.replace(/\/+$/, ''),
    egne: Object.fromEntries(Object.keys(own).map((name) => [name, values[name]])),
  };
};
