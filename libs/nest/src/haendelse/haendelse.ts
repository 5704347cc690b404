import type { Livscykluskode } from '@sagdok/tid';
import type { FactRow } from '../storage/stored-fact.js';
import type { Tables } from '../storage/tables.js';
import type { TableRow } from '../register/read-object.js';

interface Faelles {
  /** The identity of the message that tells of it: the same however often it is sent. */
  readonly beskedId: string;
  readonly tables: Tables;
  readonly uuid: string;
  /** The 0..1 relations of the object that hold at the time or later; of each, the one that holds first comes first. */
  readonly enkelte: readonly FactRow[];
}

/** A registrering was made. */
export interface Registreringshaendelse extends Faelles {
  readonly slags: 'registrering';
  readonly nr: number;
  /** When, as PostgreSQL prints it. */
  readonly registreret: string;
  readonly livscykluskode: Livscykluskode;
  readonly brugerref: string;
  /** The facts that it began. */
  readonly fakta: readonly TableRow[];
}

/** The virkning of something that is believed begins or ends. */
export interface Virkningshaendelse extends Faelles {
  readonly slags: 'virkning';
  /** When, as PostgreSQL prints it. */
  readonly tidspunkt: string;
  readonly begynder: readonly TableRow[];
  readonly ophoerer: readonly TableRow[];
}

/** Something that others are told of. */
export type Haendelse = Registreringshaendelse | Virkningshaendelse;
