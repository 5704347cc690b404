import type { Haendelsesbesked, UnikId } from '../besked/haendelsesbesked.js';
import type { Filter } from '../filter/filter.js';
import type { Fejlkode } from './afvist.js';
import type { Levering } from './kilde.js';

/** A subscription as the beskedfordeler keeps it. */
export interface Abonnement {
  readonly id: string;
  readonly navn: string;
  readonly dueslag: string;
  readonly filtre: readonly Filter[];
  readonly levering: Levering;
  readonly beskeddata: boolean;
  readonly modtager?: UnikId;
}

/** A message out of a dueslag. */
export interface HentetBesked {
  /** What it is acknowledged by. */
  readonly position: string;
  /** The loan by which it is had: who comes too late changes nothing for the next. */
  readonly laan?: string;
  readonly forsoeg: number;
  /** The subscription that it is delivered for. */
  readonly abonnement?: string;
  readonly besked: Haendelsesbesked;
}

/** How much to fetch, and for how long. */
export interface HentOptions {
  /** At most so many, 1 to 1000. */
  readonly antal: number;
  /** Seconds to wait for the first, 0 to 30. */
  readonly vent: number;
  /** Seconds to keep them before they are handed out again, 1 to 3600. */
  readonly laan: number;
  readonly signal: AbortSignal;
}

/** A message that is acknowledged. */
export type Laant = Pick<HentetBesked, 'position' | 'laan'>;

/** A message that was not handled. */
export interface Kvitteringsfejl extends Laant {
  readonly kode: Fejlkode;
  readonly tekst: string;
  /** Is it to come again? Else it goes to the fejlkø. */
  readonly igen?: boolean;
}

/** A message of a dueslag that was given up. */
export interface Opgivet {
  /** Its place in the fejlkø. */
  readonly id: string;
  readonly kode: number;
  readonly tekst: string;
  /** Its envelope; absent when the one who asks may not see it. */
  readonly besked?: Haendelsesbesked;
}
