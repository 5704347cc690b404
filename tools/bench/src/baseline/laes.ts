import type { Baseline, Prepared } from './baseline.js';

const VIRKNING = 'f.virkning, f.aktoerref, f.aktoertypekode';

const cell = (table: string, columns: string): string => `(select json_agg(json_build_array(${VIRKNING}, ${columns}))
  from sag.${table} f where f.objekt = r.objekt and upper_inf(f.registreret) and f.virkning @> $2::timestamptz)`;

/** `$1` uuid, `$2` the instant of virkning. */
const LAES: Prepared = {
  name: 'bench-laes',
  text: `select r.registreret::text, r.livscykluskode, r.brugerref, r.note,
${cell('sag_egenskaber', 'f.brugervendtnoegle, f.sagsnummer, f.titel, f.beskrivelse, f.kassationskode')} egenskaber,
${cell('sag_tilstand', 'f.tilstand, f.vaerdi')} tilstande,
${cell('sag_relation', 'f.relation, f.uuid, f.objekttype')} relationer
from sag.sag_registrering r where r.objekt = $1::uuid and upper_inf(r.registreret)`,
};

/** A fact: its virkning as PostgreSQL prints it, aktoerref, aktoertypekode, then its values. */
export type LaestFact = readonly string[];

/** What holds of a sag now. */
export interface LaestSag {
  readonly registreret: string;
  readonly livscykluskode: string;
  readonly brugerref: string;
  readonly note: string;
  readonly egenskaber: readonly LaestFact[] | null;
  readonly tilstande: readonly LaestFact[] | null;
  readonly relationer: readonly LaestFact[] | null;
}

/** Reads a sag in one statement: what a Læs over HTTP answers with. */
export const laes = async (baseline: Baseline, uuid: string): Promise<LaestSag | undefined> => {
  const [row] = await baseline.rows<LaestSag & Record<string, unknown>>(LAES, [uuid, new Date().toISOString()]);
  return row;
};
