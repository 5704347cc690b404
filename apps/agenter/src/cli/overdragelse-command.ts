import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  Fordelerklient,
  koerIMiljoe,
  satOp,
  readAgentmiljoe,
  stopSignal,
  type Haendelsesbesked,
  type UnikId,
} from '@sagdok/mox';
import { Command, Option } from 'commander';
import { overdragelsesafgiver } from '../overdragelse/overdragelsesafgiver.js';
import { anmodning } from '../overdragelse/overdragelsesbesked.js';
import { overdragelsesmodtager } from '../overdragelse/overdragelsesmodtager.js';
import { Tilbudsliste } from '../overdragelse/tilbud.js';
import { RegisterKlient } from '../register/register-klient.js';
import { addressOf } from './address-of.js';
import { myndighedOf, uuidOf } from './identity-arguments.js';
import { sagdokOption } from './sagdok-option.js';

interface Modtageroptions {
  readonly fra: string;
  readonly myndighed: UnikId;
  readonly sagdok: string;
}

/** `agenter overdragelse`: the two agents of a transfer, and what begins one. */
export const overdragelseCommand = (): Command => {
  const command = new Command('overdragelse').description(
    'Flytter sager med dokumenter fra en myndighed til en anden.\nMoves cases with their documents from one authority to another.',
  );
  command
    .command('modtager')
    .description('Kører hos den, der overtager sager.\nRuns with those who take cases over.')
    .addOption(
      new Option('--fra <url>', 'afgiverens register og beskedfordeler / the giver’s register and beskedfordeler')
        .env('OVERDRAGELSE_FRA')
        .argParser(addressOf)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--myndighed <id>', 'den, der overtager / who takes over: urn:oio:cvr-nr:12345678')
        .env('SAGDOK_MYNDIGHED')
        .argParser(myndighedOf)
        .makeOptionMandatory(),
    )
    .addOption(sagdokOption())
    .action(modtager);
  command
    .command('afgiver')
    .description('Kører hos den, der afgiver sager.\nRuns with those who give cases up.')
    .addOption(sagdokOption())
    .action(afgiver);
  command
    .command('send')
    .description(
      'Beder en myndighed overtage en sag. Kun den, der er bedt, kan kvittere: brug samme AGENT_DATA som afgiver.\nAsks an authority to take a case over. Only who is asked can answer for it: use the AGENT_DATA of afgiver.',
    )
    .argument('<sag>', 'sagens uuid / the uuid of the case', uuidOf)
    .addOption(
      new Option('--til <id>', 'hvem / whom: urn:oio:cvr-nr:12345678').argParser(myndighedOf).makeOptionMandatory(),
    )
    .action(send);
  return command;
};

const tilbudI = (data: string): Promise<Tilbudsliste> => {
  const file = join(data, 'overdragelse-tilbud.sqlite');
  return satOp(file, () => new Tilbudsliste(file));
};

const afgiver = async ({ sagdok }: Pick<Modtageroptions, 'sagdok'>): Promise<void> => {
  const miljoe = readAgentmiljoe(process.env);
  const tilbud = await tilbudI(miljoe.data);
  try {
    const agent = overdragelsesafgiver({ register: new RegisterKlient(sagdok), tilbud });
    await koerIMiljoe(agent, miljoe, { signal: stopSignal() });
  } finally {
    tilbud.luk();
  }
};

/** The giver's beskedfordeler is where its register is, unless the environment says otherwise. */
const modtager = async ({ fra, myndighed, sagdok }: Modtageroptions): Promise<void> => {
  const miljoe = readAgentmiljoe({ ...process.env, BESKEDFORDELER_URL: process.env.BESKEDFORDELER_URL ?? fra });
  const agent = overdragelsesmodtager({
    fra: new RegisterKlient(fra),
    til: new RegisterKlient(sagdok),
    mappe: join(miljoe.data, 'overdragelse'),
    myndighed,
  });
  await koerIMiljoe(agent, miljoe, { signal: stopSignal() });
};

const send = async (sag: string, { til }: { readonly til: UnikId }): Promise<void> => {
  const { fordeler, data } = readAgentmiljoe(process.env);
  const tilbud = await tilbudI(data);
  const beskedId = randomUUID();
  tilbud.skriv({ transaktion: beskedId, sag, til });
  tilbud.luk();
  const besked: Haendelsesbesked = {
    BeskedId: { UUIDIdentifikator: beskedId },
    BeskedVersion: '1.0',
    Beskedkuvert: {
      Filtreringsdata: anmodning(sag, til),
      Leveranceinformation: { Dannelsestidspunkt: { TidsstempelDatoTid: new Date().toISOString() } },
    },
  };
  const [retur] = await new Fordelerklient(fordeler).modtag([besked]);
  if (retur?.StatusKode === 20) {
    process.stdout.write(`${beskedId}\n`);
    return;
  }
  process.stderr.write(`${retur?.StatusKode ?? ''} ${retur?.FejlbeskedTekst ?? ''}\n`);
  process.exitCode = 1;
};
