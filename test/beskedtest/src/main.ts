import { amqpUrl, postgresUrl } from '@sagdok/test-support';
import { readCommandLine } from './options.js';
import { runBeskedtest } from './run-beskedtest.js';

/** How many faults are shown. */
const SHOWN = 20;

const haardhed = readCommandLine(process.argv.slice(2));
const [postgres, amqp] = [await postgresUrl(), await amqpUrl()];

if (postgres === undefined || amqp === undefined) {
  console.error('The test of messages needs PostgreSQL (DATABASE_URL) and RabbitMQ (AMQP_URL).');
  process.exitCode = 2;
} else {
  console.log(haardhed);
  const resultat = await runBeskedtest({ postgres, amqp }, haardhed, (tekst) => {
    console.error(tekst);
  });
  console.log({ ...resultat, fejl: resultat.fejl.slice(0, SHOWN) });
  console.log(resultat.fejl.length === 0 ? 'All is as it should be.' : `${resultat.fejl.length} things are wrong.`);
  process.exitCode = resultat.fejl.length === 0 ? 0 : 1;
}
