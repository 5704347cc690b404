import { postgresUrl } from '@sagdok/test-support';
import { readCommandLine } from './options.js';
import { runHaardtest } from './run-haardtest.js';

/** How many faults are shown. */
const SHOWN = 20;

const haardhed = readCommandLine(process.argv.slice(2));
const server = await postgresUrl();

if (server === undefined) {
  console.error('The hard test needs a PostgreSQL server: set DATABASE_URL, or start one on 127.0.0.1:5432.');
  process.exitCode = 2;
} else {
  console.log(haardhed);
  const step = Math.ceil(haardhed.operationer / 10);
  const resultat = await runHaardtest(server, haardhed, (nr) => {
    if (nr % step === 0) console.error(`${nr} of ${haardhed.operationer} operations are sent`);
  });
  console.log({ ...resultat, fejl: resultat.fejl.slice(0, SHOWN) });
  console.log(resultat.fejl.length === 0 ? 'All is as it should be.' : `${resultat.fejl.length} things are wrong.`);
  process.exitCode = resultat.fejl.length === 0 ? 0 : 1;
}
