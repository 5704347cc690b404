import type { Fejlkode } from './afvist.js';

/**
 * How an attempt ended: the message is handled, was handled before, is to be tried again, or is given up.
 */
export type Rapportudfald = 'udfoert' | 'kendt' | 'fejlet' | 'afvist';

/** How many attempts have ended in each way. */
export type Antal = Readonly<Record<Rapportudfald, number>>;

/** What an agent did on a message, once for each attempt. No content of the message is in it, but for what the handler's error says. */
export interface Beskedrapport {
  readonly slags: 'besked';
  /** When the attempt ended, ISO 8601. */
  readonly tid: string;
  readonly agent: string;
  readonly beskedId: string;
  readonly beskedtype: string;
  /** The object that the message is kept in order by; the BeskedId when it names none. */
  readonly objekt: string;
  readonly udfald: Rapportudfald;
  readonly forsoeg: number;
  readonly millisekunder: number;
  /** The BeskedId of each message that was sent. */
  readonly afsendt: readonly string[];
  readonly kode?: Fejlkode;
  readonly tekst?: string;
}

/** What happened with the agent itself, or what its handler tells. */
export interface Driftsrapport {
  readonly slags: 'startet' | 'standset' | 'fejl' | 'log';
  readonly tid: string;
  readonly agent: string;
  readonly tekst: string;
  /** The message that a handler tells of. */
  readonly beskedId?: string;
  /** What the agent did in all, when it has stopped. */
  readonly antal?: Antal;
}

/** One thing that an agent tells of. */
export type Rapport = Beskedrapport | Driftsrapport;

/** Hears what an agent did. */
export type Rapportoer = (rapport: Rapport) => void;

/** Writes each report as one line of JSON on standard output. */
export const jsonLinjer: Rapportoer = (rapport) => {
  process.stdout.write(`${JSON.stringify(rapport)}\n`);
};
