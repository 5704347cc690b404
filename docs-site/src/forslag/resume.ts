import type { Forslagsart } from './arter.ts';
import type { Forslagsdel } from './dele.ts';
import { sidsteTrin, type Forslag, type Forslagstekst } from './forslag.ts';
import type { Forslagsstatus } from '../../data/forslagsstatus.ts';

/** A consultation: its first and last day. */
export interface Hoering {
  readonly fra: string;
  readonly til: string;
}

/** What lists tell of a proposal. */
export interface Resume {
  readonly mappe: string;
  readonly nummer: number;
  readonly titel: Forslagstekst;
  readonly art: Forslagsart;
  readonly dele: readonly Forslagsdel[];
  readonly status: Forslagsstatus;
  /** When it came to where it is. */
  readonly siden: string;
  /** The consultation it is in; absent when it is in none. */
  readonly hoering?: Hoering;
}

/** What lists tell of the proposal. */
export function resumeAf(forslag: Omit<Forslag, 'tekst'>): Resume {
  const { mappe, nummer, titel, art, dele } = forslag;
  const { status, dato, slut } = sidsteTrin(forslag);
  const hoering = slut === undefined ? undefined : { fra: dato, til: slut };

  return { mappe, nummer, titel, art, dele, status, siden: dato, ...(hoering && { hoering }) };
}

/** The number as it is written: `0007`. */
export function skrevetNummer(nummer: number): string {
  return String(nummer).padStart(4, '0');
}

/** The address of a proposal's page. */
export function forslagsadresse(mappe: string): string {
  return `/forslag/${mappe}/`;
}
