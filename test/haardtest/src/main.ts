import { parseArgs } from 'node:util';
import { postgresUrl } from '@sagdok/test-support';
import { runHaardtest, type Haardhed } from './run-haardtest.js';

const DEFAULTS: Haardhed = {
  operationer: 10_000,
  skrivere: 16,
  objekter: 50,
  processer: 3,
  drab: 40,
  froe: Date.now() % 1e9,
};

const { values } = parseArgs({
  options: Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, { type: 'string' as const }])),
});
const haardhed = {
  ...DEFAULTS,
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)])),
};
const server = await postgresUrl();

if (server === undefined) {
  console.error('The hard test needs a PostgreSQL server: set DATABASE_URL, or start one on 127.0.0.1:5432.');
  process.exitCode = 2;
} else {
  console.log(haardhed);
  const resultat = await runHaardtest(server, haardhed);
  console.log({ ...resultat, fejl: resultat.fejl.slice(0, 20) });
  console.log(resultat.fejl.length === 0 ? 'All is as it should be.' : `${resultat.fejl.length} things are wrong.`);
  process.exitCode = resultat.fejl.length === 0 ? 0 : 1;
}
