import { canonical, compare, parseTidspunkt, periode, replaceAll, type Fakta, type Tidspunkt } from '@sagdok/tid';
import type { StoredFact, Value } from '../storage/stored-fact.js';
import type { FactTable, Tables } from '../storage/tables.js';
import { mergeFields } from './field-value.js';
import { writesOf } from './writes-of.js';

type Json = Readonly<Record<string, unknown>>;

/** A registrering as a history gives it: when it was believed, what it did, and what it says of the object. */
export interface ImportedRegistrering {
  readonly fra: bigint;
  readonly livscykluskode: string;
  readonly brugerref: string;
  readonly note: string;
  readonly body: Json;
}

/** The facts of a history by table. */
export type FactHistory = ReadonlyMap<FactTable, readonly StoredFact[]>;

const instantOf = (limit: unknown): Tidspunkt =>
  parseTidspunkt((limit as { tidsstempeldatotid: string }).tidsstempeldatotid) ?? 'infinity';

/** The registreringer of a validated history, oldest first. */
export const importedOf = (registreringer: readonly Json[]): ImportedRegistrering[] =>
  registreringer
    .map((body) => ({
      fra: instantOf(body.fratidspunkt) as bigint,
      livscykluskode: body.livscykluskode as string,
      brugerref: (body.brugerref as string).toLowerCase(),
      note: (body.note as string | undefined) ?? '',
      body,
    }))
    .toSorted((a, b) => compare(a.fra, b.fra));

/** The facts that an answered registrering says, with the numbers (`indeks`) it has. */
export const factsIn = (tables: Tables, body: Json): Map<FactTable, Fakta<Value>[]> => {
  const facts = new Map<FactTable, Fakta<Value>[]>();
  for (const { table, rule, facts: given, match } of writesOf(tables, body, 'svar')) {
    const values =
      rule === 'flet'
        ? given.map((fakta) => ({ ...fakta, vaerdi: { ...mergeFields(table.felter, {}, fakta.vaerdi), ...match } }))
        : given;
    const known = facts.get(table);
    if (known === undefined) facts.set(table, [...values]);
    else for (const value of values) known.push(value);
  }
  return facts;
};

/** A fact of which it is not yet known how long it was believed. */
interface Open extends Fakta<Value> {
  readonly nr: number;
  readonly lbnr: number;
  readonly since: bigint;
}

/**
 * The facts of an object over both axes, from what each of its registreringer says: what two registreringer in a row have alike is
 * one fact, believed through both.
 */
export const factHistory = (tables: Tables, registreringer: readonly ImportedRegistrering[]): FactHistory => {
  const history = new Map<FactTable, StoredFact[]>(tables.facts.map((table) => [table, []]));
  const open = new Map<FactTable, readonly Open[]>();
  const close = (table: FactTable, { since, ...fact }: Open, til: Tidspunkt): void => {
    history.get(table)?.push({ ...fact, registreret: periode(since, til) });
  };
  registreringer.forEach(({ fra, body }, i) => {
    const facts = factsIn(tables, body);
    for (const table of tables.facts) {
      const current = open.get(table) ?? [];
      const { ender, begynder } = replaceAll<Value, Open>(current, facts.get(table) ?? []);
      const ended = new Set(ender);
      ender.forEach((fact) => {
        close(table, fact, fra);
      });
      const begun = begynder.map((fakta, lbnr) => ({ ...fakta, nr: i + 1, lbnr, since: fra }));
      open.set(table, [...current.filter((fact) => !ended.has(fact)), ...begun]);
    }
  });
  for (const [table, facts] of open) {
    facts.forEach((fact) => {
      close(table, fact, 'infinity');
    });
  }
  return history;
};

const content = (facts: readonly StoredFact[]): string =>
  facts
    .map(({ virkning, vaerdi, registreret }) => canonical([virkning, vaerdi, registreret]))
    .toSorted()
    .join();

/** Do two histories say the same of the object at all instants of both axes? */
export const sameHistory = (a: FactHistory, b: FactHistory): boolean =>
  [...a.keys()].every((table) => content(a.get(table) ?? []) === content(b.get(table) ?? []));
