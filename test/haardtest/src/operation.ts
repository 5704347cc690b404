import type { Slags } from './slags.js';

/** When something holds, and who says so. */
export interface Virkning {
  readonly from: string;
  readonly to: string;
  readonly aktoerref?: string;
  readonly notetekst?: string;
}

/** Values over a period: of attributes, of a state, or an entry of a relation. */
export interface Periode {
  readonly virkning: Virkning;
  readonly [member: string]: unknown;
}

/** The body of a write, under the names that all types have in common. */
export interface Indhold {
  readonly egenskaber?: readonly Periode[];
  readonly tilstand?: readonly Periode[];
  readonly relationer?: Readonly<Record<string, readonly Periode[]>>;
}

/** The standard's operations that write. */
export type Art = 'opret' | 'importer' | 'ret' | 'passiver' | 'slet';

/** A write that is sent, and known again by its note. */
export interface Operation {
  readonly note: string;
  readonly art: Art;
  /** The name of the type. */
  readonly slags: string;
  /** Absent for an Opret, whose object gets its uuid from the service. */
  readonly uuid?: string;
  readonly indhold: Indhold;
  /** The number of the registrering that it must come after. */
  readonly forventet?: number;
  /** What it is known again by when it is sent again; absent: it is sent once. */
  readonly noegle?: string;
}

/** The body as the type's service takes it. */
export const bodyOf = ({ note, art, indhold }: Operation, { navn, tilstand }: Slags): object => ({
  note,
  ...(art === 'passiver' && { livscyklus: 'Passiv' }),
  ...(indhold.egenskaber && { attributter: { [`${navn}egenskaber`]: indhold.egenskaber } }),
  ...(indhold.tilstand && { tilstande: { [`${navn}${tilstand}`]: indhold.tilstand } }),
  ...(indhold.relationer && { relationer: indhold.relationer }),
});
