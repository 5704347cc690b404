import { Fordelerklient, readAgentmiljoe, stopSignal } from '@sagdok/mox';
import { Command, Option } from 'commander';
import { koerVand, uplaceredeI } from '../vand/koer-vand.js';
import { rydOp, type Oprydning } from '../vand/ryd-op.js';
import type { Uplacerede } from '../vand/uplacerede.js';
import { uuidOf } from './identity-arguments.js';
import { portOf } from './port-of.js';
import { sagdokOption } from './sagdok-option.js';
import { uplaceretText } from './uplaceret-text.js';

interface Options {
  readonly sagdok: string;
  readonly indbakke: string;
  readonly host: string;
  readonly port?: number;
  readonly klasse?: string;
  readonly ansvarlig?: string;
}

/** `agenter vandindberetning`: runs the agent, and shows what waits for a person. */
export const vandCommand = (): Command => {
  const command = new Command('vandindberetning')
    .description(
      'Journaliserer aflæsninger af vandmålere på installationens sag.\nJournalises readings of water meters on the case of the installation.',
    )
    .addOption(sagdokOption())
    .addOption(
      new Option('--indbakke <mappe>', 'mappen, som filer lægges i (*.csv) / the folder that files are put in')
        .env('VAND_INDBAKKE')
        .default('.sagdok/vand'),
    )
    .addOption(
      new Option('--port <port>', 'POST /aflaesninger her / here; uden: ingen / without: none')
        .env('VAND_PORT')
        .argParser(portOf),
    )
    .addOption(
      new Option('--host <host>', 'adressen til porten / the address of the port')
        .env('VAND_HOST')
        .default('127.0.0.1'),
    )
    .addOption(
      new Option('--klasse <uuid>', 'nye sagers primaerklasse / the primaerklasse of new cases')
        .env('VAND_KLASSE')
        .argParser(uuidOf),
    )
    .addOption(
      new Option('--ansvarlig <uuid>', 'organisationenheden, der er ansvarlig / the unit that answers for them')
        .env('VAND_ANSVARLIG')
        .argParser(uuidOf),
    )
    .action(async ({ sagdok, indbakke, host, port, klasse, ansvarlig }: Options) => {
      await koerVand({
        miljoe: readAgentmiljoe(process.env),
        sagdok,
        indbakke,
        ...(port !== undefined && { indgang: { host, port } }),
        sag: { ...(klasse !== undefined && { klasse }), ...(ansvarlig !== undefined && { ansvarlig }) },
        signal: stopSignal(),
      });
    });
  command
    .command('liste')
    .description('Viser de aflæsninger, der venter på et menneske.\nShows the readings that wait for a person.')
    .option('--json', 'som JSON / as JSON')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const alle = await withUplacerede((uplacerede) => uplacerede.alle());
      process.stdout.write(json ? `${JSON.stringify(alle)}\n` : uplaceretText(alle));
    });
  command
    .command('igen')
    .description('Prøver aflæsninger på listen igen.\nTries readings on the list again.')
    .argument('[beskedId...]', 'hvilke; uden: alle / which; without: all')
    .action(async (beskedIder: readonly string[]) => {
      await rydListeOp('igen', beskedIder.length > 0 ? beskedIder : await allOfThem());
    });
  command
    .command('opgiv')
    .description('Tager aflæsninger af listen for altid.\nTakes readings off the list for good.')
    .argument('<beskedId...>', 'hvilke / which')
    .action(async (beskedIder: readonly string[]) => {
      await rydListeOp('opgiv', beskedIder);
      await withUplacerede((uplacerede) => {
        for (const beskedId of beskedIder) uplacerede.fjern(beskedId);
      });
    });
  return command;
};

const withUplacerede = async <T>(work: (uplacerede: Uplacerede) => T): Promise<T> => {
  const uplacerede = await uplaceredeI(readAgentmiljoe(process.env).data);
  try {
    return work(uplacerede);
  } finally {
    uplacerede.luk();
  }
};

const allOfThem = async (): Promise<readonly string[]> =>
  (await withUplacerede((uplacerede) => uplacerede.alle())).map(({ beskedId }) => beskedId);

const rydListeOp = async (hvad: Oprydning, beskedIder: readonly string[]): Promise<void> => {
  const { fordeler } = readAgentmiljoe(process.env);
  const found = new Set(await rydOp(new Fordelerklient(fordeler), new Set(beskedIder), hvad));
  for (const beskedId of beskedIder)
    process.stdout.write(`${beskedId}  ${found.has(beskedId) ? SAID[hvad] : 'ikke i fejlkøen / not in the fejlkø'}\n`);
  if (found.size < beskedIder.length) process.exitCode = 1;
};

const SAID: Readonly<Record<Oprydning, string>> = {
  igen: 'prøves igen / tried again',
  opgiv: 'opgivet / given up',
};
