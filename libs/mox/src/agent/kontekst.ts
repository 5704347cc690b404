import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { erForbigaaende, type StandardRetur } from '../besked/standard-retur.js';
import { Afvist } from './afvist.js';
import type { Kontekst, Svar } from './agent.js';
import { beskednoegle } from '../besked/objektnoegle.js';
import { svarId, trinNoegle } from './agentidentiteter.js';

/** What a context is made from. */
export interface KontekstOptions {
  /** The agent's name. */
  readonly agent: string;
  readonly besked: Haendelsesbesked;
  readonly forsoeg: number;
  readonly signal: AbortSignal;
  readonly afsender: Beskedmodtager;
  readonly log: (tekst: string) => void;
  /** Hears the BeskedId of what has been sent. */
  readonly afsendt: (beskedId: string) => void;
}

/** What a handler works with. */
export const kontekstFor = (options: KontekstOptions): Kontekst => {
  const { agent, besked, forsoeg, signal, log } = options;
  return {
    besked,
    forsoeg,
    signal,
    log,
    noegle: (trin) => trinNoegle(agent, beskednoegle(besked), trin),
    afsend: async (svar) => {
      const ny = svarBesked(agent, besked, svar);
      const [retur] = await options.afsender.modtag([ny]);
      check(retur);
      options.afsendt(beskednoegle(ny));
    },
  };
};

/** The message that an answer becomes: with an identity of its own, in the same transaction. */
const svarBesked = (agent: string, besked: Haendelsesbesked, svar: Svar): Haendelsesbesked => {
  const { trin = 'svar', filtreringsdata, beskeddata, modtagerhandling } = svar;
  return {
    BeskedId: { UUIDIdentifikator: svarId(agent, beskednoegle(besked), trin) },
    BeskedVersion: '1.0',
    Beskedkuvert: {
      Filtreringsdata: filtreringsdata,
      Leveranceinformation: {
        Dannelsestidspunkt: { TidsstempelDatoTid: new Date().toISOString() },
        TransaktionsId: besked.Beskedkuvert.Leveranceinformation.TransaktionsId ?? besked.BeskedId,
      },
      ...(modtagerhandling !== undefined && { Modtagerhandling: modtagerhandling }),
    },
    ...(beskeddata !== undefined && { Beskeddata: beskeddata }),
  };
};

const check = (retur: StandardRetur | undefined): void => {
  const { StatusKode: kode = 50, FejlbeskedTekst: tekst = 'intet svar / no answer' } = retur ?? {};
  if (kode === 20) return;
  const sentence = `Beskeden kunne ikke afsendes (${kode}): ${tekst}`;
  throw erForbigaaende(kode) ? new Error(sentence) : new Afvist(kode, sentence);
};
