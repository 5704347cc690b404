import { resolve } from 'node:path';
import type { DatabaseLocation } from '../database/connect.js';

/** How a process is set up, from its environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseLocation;
  /** The folder for the content of documents. */
  readonly indhold: string;
  /** The file that declares extensions of the model; undefined: none. */
  readonly udvidelser: string | undefined;
  /** The user that registreringer are by when a request names none. */
  readonly brugerref: string;
}

/** A variable of the environment, as `--help` shows it. */
export interface Variable {
  readonly name: string;
  readonly default: string;
  readonly text: string;
}

/** The user LoRA writes registreringer as when authentication is off; its clients may rely on it. */
const LORA_USER = '42c432e8-9c4a-11e6-9f62-873cf34a735f';

/** Every variable that the services read. */
export const VARIABLES: readonly Variable[] = [
  { name: 'PORT', default: '8080', text: 'the port to listen on' },
  { name: 'HOST', default: '127.0.0.1', text: 'the address to listen on' },
  {
    name: 'DATABASE_URL',
    default: '',
    text: 'postgres://... (15 or newer); without it the services run on an embedded database',
  },
  { name: 'DATABASE_POOL', default: '10', text: 'how many connections to PostgreSQL a process opens at most' },
  {
    name: 'SAGDOK_DATA',
    default: '.sagdok',
    text: 'the folder of the embedded database and of the content of documents; memory:// keeps the database in memory',
  },
  { name: 'SAGDOK_UDVIDELSER', default: '', text: 'a JSON file with object types and attributes of your own' },
  { name: 'SAGDOK_BRUGERREF', default: LORA_USER, text: 'the uuid of the user that registreringer are by' },
];

/** The environment's variables are not usable: all that is wrong, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(`The environment is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the configuration from environment variables, with defaults for all.
 * @throws ConfigError that names every variable that is wrong
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const faults: string[] = [];
  // A variable that is set to nothing is as one that is not set.
  const value = (name: string): string => {
    const given = env[name]?.trim() ?? '';
    return given === '' ? (VARIABLES.find((variable) => variable.name === name)?.default ?? '') : given;
  };
  const whole = (name: string, least: number, most: number): number => {
    const number = Number(value(name));
    if (!Number.isInteger(number) || number < least || number > most)
      faults.push(`${name} must be a whole number from ${least} to ${most}`);
    return number;
  };
  const port = whole('PORT', 0, 65_535);
  const connections = whole('DATABASE_POOL', 1, 1000);
  const url = value('DATABASE_URL');
  if (url !== '' && !/^postgres(ql)?:\/\//.test(url)) faults.push('DATABASE_URL must begin with postgres://');
  const brugerref = value('SAGDOK_BRUGERREF').toLowerCase();
  if (!UUID.test(brugerref)) faults.push('SAGDOK_BRUGERREF must be a uuid');
  if (faults.length > 0) throw new ConfigError(faults);
  const data = value('SAGDOK_DATA');
  const inMemory = data.startsWith('memory:');
  return {
    host: value('HOST'),
    port,
    database:
      url !== ''
        ? { kind: 'postgres', url, connections }
        : { kind: 'pglite', data: inMemory ? data : resolve(data, 'database') },
    indhold: resolve(inMemory ? '.sagdok' : data, 'indhold'),
    udvidelser: value('SAGDOK_UDVIDELSER') === '' ? undefined : resolve(value('SAGDOK_UDVIDELSER')),
    brugerref,
  };
};
