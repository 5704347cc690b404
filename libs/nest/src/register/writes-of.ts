import type { Felt, Felter, Relation, Underobjekttyper, VirkningJson } from '@sagdok/model';
import { parseTidspunkt, periode, type Fakta, type Tidspunkt, type Virkning } from '@sagdok/tid';
import type { Value } from '../storage/stored-fact.js';
import type { FactTable, Tables } from '../storage/tables.js';
import { canonicalField } from './field-value.js';
import type { Write } from './write.js';

type Json = Readonly<Record<string, unknown>>;
type Item = Json & { readonly virkning: VirkningJson };

/** An item of a relation: its target, which an empty text says there is none of. */
interface Target extends Item {
  readonly uuid?: string;
  readonly urn?: string;
  readonly objekttype?: string;
  readonly indeks?: number;
}

const instant = (text: string): Tidspunkt => {
  const tidspunkt = parseTidspunkt(text);
  if (tidspunkt === undefined) throw new TypeError(`an instant that was not validated: ${text}`);
  return tidspunkt;
};

const virkningOf = ({ from, to, aktoerref, aktoertypekode, notetekst }: VirkningJson): Virkning => ({
  periode: periode(instant(from), instant(to)),
  ...(aktoerref && { aktoerref: aktoerref.toLowerCase() }),
  ...(aktoertypekode && { aktoertypekode }),
  ...(notetekst && { notetekst }),
});

const fakta = (item: Item, vaerdi: Value): Fakta<Value> => ({ virkning: virkningOf(item.virkning), vaerdi });

const items = (value: unknown): readonly Item[] => value as readonly Item[];

const attributWrite = (table: FactTable, keys: Value, given: unknown): Write[] => {
  if (given === undefined) return [];
  const facts = items(given).map(({ virkning, ...fields }) => fakta({ virkning }, { ...fields, ...keys }));
  return [{ table, rule: facts.length > 0 ? 'flet' : 'fjern', match: keys, facts }];
};

const tilstandWrites = (table: FactTable, navn: string, tilstande: Json): Write[] =>
  Object.entries(tilstande).map(([name, periods]) => {
    const tilstand = name.slice(navn.length);
    const facts = items(periods).map((item) =>
      fakta(item, { tilstand, ...(item[tilstand] !== '' && { vaerdi: item[tilstand] }) }),
    );
    return { table, rule: facts.length > 0 ? 'erstat' : 'fjern', match: { tilstand }, facts };
  });

/**
 * What a body says of the object.
 * - `hele`: all of it (Opret, Importer); given numbers (`indeks`) are then ignored, as LoRA does (golden sag-indeks).
 * - `aendring`: changes (Ret).
 * - `svar`: all of it, as it is answered (Importer with history).
 */
export type Form = 'hele' | 'aendring' | 'svar';

const nameIn = (form: Form, name: string, felt: Felt): string => (form === 'svar' ? (felt.laesesSom ?? name) : name);

const fieldValues = (felter: Felter, item: Json, form: Form): Value =>
  Object.fromEntries(
    Object.entries(felter)
      .filter(([, felt]) => form !== 'aendring' || !felt.kunVedOpret)
      .map(([name, felt]) => [name, canonicalField(felt, item[nameIn(form, name, felt)])] as const)
      .filter(([, value]) => value !== undefined),
  );

const relationValue = (name: string, relation: Relation, item: Target, form: Form): Value => ({
  relation: name,
  enkelt: relation.kardinalitet === '0..1',
  ...(item.uuid && { uuid: item.uuid.toLowerCase() }),
  ...(item.urn && { urn: item.urn }),
  ...(item.objekttype && { objekttype: item.objekttype }),
  ...fieldValues(relation.felter ?? {}, item, form),
});

/** What is being read: a body of which type, and what it says. */
interface Reading {
  readonly tables: Tables;
  readonly form: Form;
}

const ruleOf = ({ tables }: Reading, table: FactTable, relation: Relation): Write['rule'] => {
  if (relation.kardinalitet === '0..1') return 'erstat';
  return tables.objekttype.nummereret && table.path.length === 0 ? 'indeks' : 'liste';
};

const relationWrites = (reading: Reading, table: FactTable, keys: Value, relationer: Json): Write[] =>
  Object.entries(relationer).flatMap(([name, targets]) => {
    const relation = table.relationer[name];
    if (relation === undefined || items(targets).length === 0) return [];
    const rule = ruleOf(reading, table, relation);
    const facts = (targets as readonly Target[]).map((item) =>
      fakta(item, {
        ...keys,
        ...relationValue(name, relation, item, reading.form),
        ...(rule === 'indeks' && reading.form !== 'hele' && item.indeks !== undefined && { indeks: item.indeks }),
      }),
    );
    return [{ table, rule, match: { ...keys, relation: name }, facts }];
  });

const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && b.every((member, i) => a[i] === member);

const removal = ({ tables }: Reading, path: readonly string[], match: Value): Write[] =>
  tables.facts
    .filter((table) => samePath(table.path.slice(0, path.length), path))
    .map((table) => ({ table, rule: 'fjern', match, facts: [] }));

/** The writes of one level of an object: its own attribute sets and relations, then its parts'. */
const placeWrites = (
  reading: Reading,
  path: readonly string[],
  keys: Value,
  parts: Underobjekttyper,
  body: Json,
): Write[] => {
  const here = reading.tables.facts.filter((table) => samePath(table.path, path));
  const sets = path.length === 0 ? (body.attributter as Json | undefined) : body;
  const relationer = body.relationer;
  const own = here.flatMap((table) => {
    if (table.kind === 'attribut') return attributWrite(table, keys, sets?.[table.saet ?? '']);
    if (table.kind === 'tilstand')
      return tilstandWrites(table, reading.tables.objekttype.navn, (body.tilstande ?? {}) as Json);
    // A list where the relations belong says that there are none.
    if (Array.isArray(relationer)) return [{ table, rule: 'fjern', match: keys, facts: [] } satisfies Write];
    return relationWrites(reading, table, keys, (relationer ?? {}) as Json);
  });
  const below = Object.entries(parts).flatMap(([member, part]) => {
    const given = body[member] as readonly Json[] | undefined;
    if (given === undefined) return [];
    const inner = [...path, member];
    if (given.length === 0) return removal(reading, inner, keys);
    return given.flatMap((item) =>
      placeWrites(reading, inner, { ...keys, [part.noegle]: item[part.noegle] }, part.underobjekter ?? {}, item),
    );
  });
  return [...own, ...below];
};

/** What a body writes, once it is validated: one write for each attribute set, tilstand, relation and part that it names. */
export const writesOf = (tables: Tables, body: Json, form: Form): readonly Write[] =>
  placeWrites({ tables, form }, [], {}, tables.objekttype.underobjekter ?? {}, body);
