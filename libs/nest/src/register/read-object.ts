import { parsePeriode, view as viewOf } from '@sagdok/tid';
import type { FactRow, RegistreringRow } from '../storage/stored-fact.js';
import type { FactTable } from '../storage/tables.js';
import type { View } from './window.js';

/** A row of facts with the table it is from. */
export interface TableRow {
  readonly table: FactTable;
  readonly row: FactRow;
}

/** A registrering with the facts that were believed in it, as far as the view shows them. */
export interface ReadRegistrering {
  readonly registrering: RegistreringRow;
  readonly facts: readonly TableRow[];
}

/** An object as a view shows it: its registreringer, newest first, at least one. */
export interface ReadObject {
  readonly uuid: string;
  readonly registreringer: readonly ReadRegistrering[];
}

/** Shares the facts out among the registreringer in which they were believed: both are those that the view shows. */
export const sharedOut = (
  registreringer: readonly RegistreringRow[],
  facts: readonly TableRow[],
  { registreret, virkning }: Pick<View, 'registreret' | 'virkning'>,
): ReadRegistrering[] => {
  if (registreret === 'gaeldende' || registreret === 'tomt')
    return registreringer.map((registrering) => ({ registrering, facts }));
  // No fact holds in no time.
  if (virkning === 'tomt') return registreringer.map((registrering) => ({ registrering, facts: [] }));
  return viewOf(
    registreringer.map((row) => ({ row, registreret: parsePeriode(row.registreret) })),
    facts.map((fact) => ({
      fact,
      registreret: parsePeriode(fact.row.registreret),
      virkning: { periode: parsePeriode(fact.row.virkning) },
    })),
    { registreret, virkning },
  ).map(({ registrering, fakta }) => ({ registrering: registrering.row, facts: fakta.map(({ fact }) => fact) }));
};
