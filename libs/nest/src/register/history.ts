import type { Felter } from '@sagdok/model';
import {
  canonical,
  compare,
  parseTidspunkt,
  periode,
  replaceAll,
  type Fakta,
  type Periode,
  type Tidspunkt,
} from '@sagdok/tid';
import type { StoredFact, Value } from '../storage/stored-fact.js';
import type { FactTable, Tables } from '../storage/tables.js';
import { withoutEmpty } from './answer.js';
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

/** The fields of an attribute set, by the names that requests have, from those that answers have. */
const askedFields = (felter: Felter, answered: Value): Value =>
  mergeFields(
    felter,
    {},
    Object.fromEntries(Object.entries(felter).map(([name, { laesesSom = name }]) => [name, answered[laesesSom]])),
  );

/** The facts that an answered registrering says, with the numbers (`indeks`) it has. */
export const factsIn = (tables: Tables, body: Json): Map<FactTable, Fakta<Value>[]> => {
  const facts = new Map<FactTable, Fakta<Value>[]>();
  for (const { table, rule, facts: given, match } of writesOf(tables, body, 'svar')) {
    const values =
      rule === 'flet'
        ? given.map((fakta) => ({ ...fakta, vaerdi: { ...askedFields(table.felter, fakta.vaerdi), ...match } }))
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

/** Periods of which each that begins where another ends is one with it; those that are there twice stay so. */
const joined = (periods: readonly Periode[]): readonly Periode[] => {
  const all: Periode[] = [];
  for (const each of periods.toSorted((a, b) => compare(a.fra, b.fra))) {
    const before = all.findIndex(({ til }) => til === each.fra);
    if (before < 0) all.push(each);
    else all[before] = periode(all[before]?.fra ?? each.fra, each.til);
  }
  return all;
};

/** What facts say, as far as an answer tells it: that what is empty is not there, and nothing of where a fact was cut for its sake. */
const content = (facts: readonly StoredFact[]): string =>
  [...Map.groupBy(facts, ({ virkning, vaerdi }) => canonical([virkning, withoutEmpty(vaerdi)]))]
    .map(([said, same]) => canonical([said, joined(same.map(({ registreret }) => registreret))]))
    .toSorted()
    .join();

/** Do two histories say the same of the object at all instants of both axes? */
export const sameHistory = (a: FactHistory, b: FactHistory): boolean =>
  [...a.keys()].every((table) => content(a.get(table) ?? []) === content(b.get(table) ?? []));
