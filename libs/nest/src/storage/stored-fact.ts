import { formatPeriode, parsePeriode, type Fakta, type Periode, type Virkning } from '@sagdok/tid';
import type { FactTable } from './tables.js';

/** The value of a fact by column. A column without a value is absent. */
export type Value = Readonly<Record<string, unknown>>;

/** A row of a table of facts: a fact, its identity within the object, and when it was believed. */
export interface StoredFact extends Fakta<Value> {
  /** The number of the registrering that began it. */
  readonly nr: number;
  /** Its number among the facts that registrering began in the table. */
  readonly lbnr: number;
  readonly registreret: Periode;
}

/** A row of a table of registreringer. */
export interface StoredRegistrering {
  readonly nr: number;
  readonly registreret: Periode;
  readonly livscykluskode: string;
  readonly brugerref: string;
  readonly note: string;
}

/** A fact as the database's JSON has it: every column of the row, `null` where it has no value. */
export interface FactRow {
  readonly nr: number;
  readonly lbnr: number;
  readonly registreret: string;
  readonly virkning: string;
  readonly aktoerref: string | null;
  readonly aktoertypekode: string | null;
  readonly notetekst: string | null;
  readonly [column: string]: unknown;
}

/** A registrering as the database's JSON has it. */
export interface RegistreringRow {
  readonly nr: number;
  readonly registreret: string;
  readonly livscykluskode: string;
  readonly brugerref: string;
  readonly note: string;
}

const parseCell = (cell: unknown): unknown => (cell === null ? [] : JSON.parse(cell as string));

/** The facts of one cell: JSON text, or null when there are none. */
export const parseFacts = (cell: unknown): readonly FactRow[] => parseCell(cell) as FactRow[];

/** The registreringer of one cell: JSON text, or null when there are none. */
export const parseRegistreringer = (cell: unknown): readonly RegistreringRow[] => parseCell(cell) as RegistreringRow[];

const valueOf = (table: FactTable, row: FactRow): Value =>
  Object.fromEntries(table.columns.map(({ name }) => [name, row[name]] as const).filter(([, cell]) => cell !== null));

const virkningOf = ({ virkning, aktoerref, aktoertypekode, notetekst }: FactRow): Virkning => ({
  periode: parsePeriode(virkning),
  ...(aktoerref !== null && { aktoerref }),
  ...(aktoertypekode !== null && { aktoertypekode }),
  ...(notetekst !== null && { notetekst }),
});

/** A row as a fact over both axes. */
export const storedFact = (table: FactTable, row: FactRow): StoredFact => ({
  nr: row.nr,
  lbnr: row.lbnr,
  registreret: parsePeriode(row.registreret),
  virkning: virkningOf(row),
  vaerdi: valueOf(table, row),
});

/** A fact over both axes as a row. */
export const factRow = ({ nr, lbnr, registreret, virkning: { periode, ...actor }, vaerdi }: StoredFact): FactRow => ({
  ...vaerdi,
  nr,
  lbnr,
  registreret: formatPeriode(registreret),
  virkning: formatPeriode(periode),
  aktoerref: actor.aktoerref ?? null,
  aktoertypekode: actor.aktoertypekode ?? null,
  notetekst: actor.notetekst ?? null,
});

/** A row as a registrering. */
export const storedRegistrering = ({ registreret, ...rest }: RegistreringRow): StoredRegistrering => ({
  ...rest,
  registreret: parsePeriode(registreret),
});

/** A registrering as a row. */
export const registreringRow = ({ registreret, ...rest }: StoredRegistrering): RegistreringRow => ({
  ...rest,
  registreret: formatPeriode(registreret),
});
