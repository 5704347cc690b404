import { join } from 'node:path';
import { jsonLinjer, koerIMiljoe, satOp, type Agentmiljoe, type Beskedmodtager, type Ledsager } from '@sagdok/mox';
import { RegisterKlient } from '../register/register-klient.js';
import { Indbakke } from './indbakke.js';
import { Indgang } from './indgang.js';
import { Uplacerede } from './uplacerede.js';
import type { Sagsvalg } from './vand-json.js';
import { VANDINDBERETNING, vandindberetning } from './vandindberetning.js';

/** How the agent is run. */
export interface VandKoersel {
  readonly miljoe: Agentmiljoe;
  /** Where the register is. */
  readonly sagdok: string;
  /** The inbox of files. */
  readonly indbakke: string;
  /** Where readings may be posted; absent: nowhere. */
  readonly indgang?: { readonly host: string; readonly port: number };
  readonly sag: Sagsvalg;
  readonly signal: AbortSignal;
}

/** The file with the list of what waits for a person, in the folder of what agents remember. */
export const uplaceredeI = (data: string): Promise<Uplacerede> => {
  const file = join(data, `${VANDINDBERETNING}-uplacerede.sqlite`);
  return satOp(file, () => new Uplacerede(file));
};

/** Runs the agent, its inbox and its entrance until the signal. */
export const koerVand = async ({ miljoe, sagdok, indbakke, indgang, sag, signal }: VandKoersel): Promise<void> => {
  const uplacerede = await uplaceredeI(miljoe.data);
  const agent = vandindberetning({ register: new RegisterKlient(sagdok), uplacerede, sag });
  try {
    await koerIMiljoe(agent, miljoe, {
      signal,
      ledsager: (modtager) => startLedsagere({ modtager, uplacerede }, indbakke, indgang),
    });
  } finally {
    uplacerede.luk();
  }
};

const tell = (slags: 'log' | 'fejl', tekst: string): void => {
  jsonLinjer({ slags, tid: new Date().toISOString(), agent: VANDINDBERETNING, tekst });
};

const startLedsagere = async (
  afsendelse: { readonly modtager: Beskedmodtager; readonly uplacerede: Uplacerede },
  mappe: string,
  entrance: VandKoersel['indgang'],
): Promise<Ledsager> => {
  const indgang = entrance && new Indgang({ ...entrance, ...afsendelse });
  if (indgang !== undefined) await satOp(`${entrance?.host}:${entrance?.port}`, () => indgang.start());
  const indbakke = new Indbakke({
    mappe,
    ...afsendelse,
    fortael: (tekst) => {
      tell('log', tekst);
    },
    fejlet: (error) => {
      tell('fejl', error instanceof Error ? error.message : String(error));
    },
  });
  await satOp(mappe, () => indbakke.start()).catch(async (error: unknown) => {
    await indgang?.stop();
    throw error;
  });
  tell('log', `indbakke / inbox ${mappe}${indgang === undefined ? '' : `, ${indgang.url}`}`);
  return {
    stop: async () => {
      await Promise.all([indbakke.stop(), indgang?.stop()]);
    },
  };
};
