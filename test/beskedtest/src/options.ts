import { Command, InvalidArgumentError } from 'commander';
import type { Haardhed } from './run-beskedtest.js';

const atLeastOne = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, at least 1.');
  return Number(text);
};

/** Reads the command line; prints help or what is wrong, and ends the process, where that is what is asked for. */
export const readCommandLine = (args: readonly string[]): Haardhed =>
  new Command('npm run beskedtest --')
    .description(
      'Writes while the message broker is stopped, the distributor loses its database, it and an agent are killed, and a\n' +
        'receiver is ill, and looks whether every subscriber heard of everything, in order, and the agent did its work once.\n' +
        'Needs PostgreSQL (DATABASE_URL, or 127.0.0.1:5432) and RabbitMQ (AMQP_URL, or 127.0.0.1:5672).',
    )
    .option('--sekunder <antal>', 'for how long is written', atLeastOne, 60)
    .option('--pr-sekund <antal>', 'how many writes a second', atLeastOne, 200)
    .option('--objekter <antal>', 'on how many objects', atLeastOne, 300)
    .option('--indhent <sekunder>', 'how long the subscribers have to catch up in the end', atLeastOne, 180)
    .option('--rabbitmqctl', 'stop the broker itself with rabbitmqctl, not the way to it', false)
    .addHelpText('after', '\nExit code: 0 when all is as it should be, 1 when it is not, 2 when a server is missing.')
    .parse(args, { from: 'user' })
    .opts<Haardhed>();
