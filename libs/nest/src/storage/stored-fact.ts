import { parsePeriode, type Fakta, type Periode, type Virkning } from '@sagdok/tid';
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

/** A fact as the database's JSON has it: nr, lbnr, registreret, virkning, aktoerref, aktoertypekode, notetekst, then the values. */
export type FactRow = readonly [
  number,
  number,
  string,
  string,
  string | null,
  string | null,
  string | null,
  ...unknown[],
];

/** A registrering as the database's JSON has it. */
export type RegistreringRow = readonly [number, string, string, string, string];

const parseCell = (cell: unknown): unknown => (cell === null ? [] : JSON.parse(cell as string));

/** The facts of one cell: JSON text, or null when there are none. */
export const parseFacts = (cell: unknown): readonly FactRow[] => parseCell(cell) as FactRow[];

/** The registreringer of one cell: JSON text, or null when there are none. */
export const parseRegistreringer = (cell: unknown): readonly RegistreringRow[] => parseCell(cell) as RegistreringRow[];

const FIRST_VALUE = 7;

/** The value of a row: its columns that have one. */
export const valueOf = (table: FactTable, row: FactRow): Value => {
  const value: Record<string, unknown> = {};
  table.columns.forEach(({ name }, i) => {
    const cell = row[FIRST_VALUE + i];
    if (cell !== null) value[name] = cell;
  });
  return value;
};

const virkningOf = ([, , , virkning, aktoerref, aktoertypekode, notetekst]: FactRow): Virkning => ({
  periode: parsePeriode(virkning),
  ...(aktoerref !== null && { aktoerref }),
  ...(aktoertypekode !== null && { aktoertypekode }),
  ...(notetekst !== null && { notetekst }),
});

/** A row as a fact over both axes. */
export const storedFact = (table: FactTable, row: FactRow): StoredFact => ({
  nr: row[0],
  lbnr: row[1],
  registreret: parsePeriode(row[2]),
  virkning: virkningOf(row),
  vaerdi: valueOf(table, row),
});

/** A row as a registrering. */
export const storedRegistrering = ([
  nr,
  registreret,
  livscykluskode,
  brugerref,
  note,
]: RegistreringRow): StoredRegistrering => ({
  nr,
  registreret: parsePeriode(registreret),
  livscykluskode,
  brugerref,
  note,
});
