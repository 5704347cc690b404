import type { Felter } from '@sagdok/model';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { isoInstant, lowerOf, upperOf } from '../storage/range-text.js';
import type { FactTable, Tables } from '../storage/tables.js';
import type { FactRow, Value } from '../storage/stored-fact.js';
import type { ReadObject, ReadRegistrering, TableRow } from './read-object.js';

type Json = Record<string, unknown>;

/** LoRA's answers have no member whose value is empty: `""`, `false`, `0`, `[]`, `{}` (golden README). */
const isEmpty = (value: unknown): boolean => {
  if (typeof value === 'object' && value !== null) {
    for (const _ in value) return false;
    return true;
  }
  return !value;
};

/** A value as an answer tells of it: without the members that are empty, however deep. */
export const withoutEmpty = (value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const told: unknown = isPlainObject(member) ? withoutEmpty(member) : member;
      return isEmpty(told) ? [] : [[name, told]];
    }),
  );

const isPlainObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsAnswer = (felter: Felter, value: Value): Json => {
  const answer: Json = {};
  for (const name in felter) {
    const felt = felter[name];
    const member = felt === undefined ? undefined : fieldAnswer(felt, value[name]);
    if (!isEmpty(member)) answer[felt?.laesesSom ?? name] = member;
  }
  return answer;
};

const fieldAnswer = (felt: Felter[string], value: unknown): unknown => {
  if (value === undefined || value === null) return undefined;
  if (felt.type === 'struktur') return fieldsAnswer(felt.struktur.felter, value as Value);
  if (felt.type === 'strukturliste')
    return (value as readonly Value[]).map((item) => fieldsAnswer(felt.struktur.felter, item));
  return value;
};

const virkningAnswer = ({ virkning, aktoerref, aktoertypekode, notetekst }: FactRow): Json => {
  return {
    from: lowerOf(virkning),
    from_included: true,
    to: upperOf(virkning),
    to_included: false,
    ...(aktoerref !== null && { aktoerref }),
    ...(aktoertypekode !== null && { aktoertypekode }),
    ...(notetekst !== null && { notetekst }),
  };
};

/** What a row of relations has beside its fields. */
const TARGET = ['indeks', 'uuid', 'urn', 'objekttype'] as const;

const has = (value: unknown): boolean => value !== undefined && value !== null;

const factAnswer = ({ table, row }: TableRow): Json => {
  const answer = fieldsAnswer(table.felter, row);
  if (table.kind === 'tilstand' && has(row.vaerdi)) answer[row.tilstand as string] = row.vaerdi;
  if (table.kind === 'relation') {
    for (const member of TARGET) if (has(row[member])) answer[member] = row[member];
  }
  answer.virkning = virkningAnswer(row);
  return answer;
};

const push = (into: Json, member: string, item: unknown): void => {
  const list = into[member] as unknown[] | undefined;
  if (list === undefined) into[member] = [item];
  else list.push(item);
};

const section = (into: Json, member: string): Json => {
  const found = into[member] as Json | undefined;
  if (found !== undefined) return found;
  const made: Json = {};
  into[member] = made;
  return made;
};

/** The parts of each place so far, by the member they are in and their key. */
type Parts = Map<Json, Map<string, Json>>;

/** The part that a fact is about: the one with its keys, made where it is met first. */
const partOf = (registrering: Json, parts: Parts, { path, keys }: FactTable, value: Value): Json => {
  let place = registrering;
  path.forEach((member, i) => {
    const key = keys[i] ?? '';
    const siblings = parts.get(place) ?? new Map<string, Json>();
    parts.set(place, siblings);
    const name = JSON.stringify([member, value[key]]);
    let part = siblings.get(name);
    if (part === undefined) {
      part = { [key]: value[key] };
      siblings.set(name, part);
      push(place, member, part);
    }
    place = part;
  });
  return place;
};

const addFact = (registrering: Json, parts: Parts, navn: string, fact: TableRow): void => {
  const { table, row } = fact;
  const place = table.path.length === 0 ? registrering : partOf(registrering, parts, table, row);
  const item = factAnswer(fact);
  if (table.kind === 'relation') push(section(place, 'relationer'), row.relation as string, item);
  else if (table.kind === 'tilstand') push(section(place, 'tilstande'), `${navn}${row.tilstand as string}`, item);
  else push(table.path.length === 0 ? section(place, 'attributter') : place, table.saet ?? '', item);
};

/** Facts as LoRA's JSON binding shows them: `attributter`, `tilstande`, `relationer` and parts, those that there are. */
export const factsAnswer = ({ objekttype }: Tables, facts: readonly TableRow[]): Json => {
  const answer: Json = {};
  const parts: Parts = new Map();
  for (const fact of facts) addFact(answer, parts, objekttype.navn, fact);
  return answer;
};

/** A registrering as LoRA's JSON binding shows it. */
export const registreringAnswer = (tables: Tables, { registrering, facts }: ReadRegistrering): Json => {
  const { registreret, livscykluskode, brugerref, note } = registrering;
  return {
    fratidspunkt: { tidsstempeldatotid: isoInstant(lowerOf(registreret)), graenseindikator: true },
    tiltidspunkt: { tidsstempeldatotid: isoInstant(upperOf(registreret)) },
    livscykluskode,
    brugerref,
    ...(note !== '' && { note }),
    ...factsAnswer(tables, facts),
  };
};

/** An object as LoRA's JSON binding shows it: its registreringer, newest first (golden README, "How answers are compared"). */
export const objectAnswer = (tables: Tables, { uuid, registreringer }: ReadObject): Json => ({
  id: uuid,
  registreringer: registreringer.map((registrering) => registreringAnswer(tables, registrering)),
});

/** What Læs answers. */
export interface Laest {
  /** The number of the newest registrering shown. */
  readonly nr: number;
  readonly svar: Json;
}

/** Læs of the object at an address, as a view shows it. Refuses one that nothing is shown of, and one that is deleted in it. */
export const laesAnswer = (tables: Tables, uuid: string, object: ReadObject | undefined): Laest => {
  const { navn } = tables.objekttype;
  const [newest] = object?.registreringer ?? [];
  if (object === undefined || newest === undefined) throw SagdokFejl.ikkeFundet(navn, uuid);
  const { nr, livscykluskode } = newest.registrering;
  if (livscykluskode === 'Slettet') throw SagdokFejl.slettet(navn, uuid);
  return { nr, svar: { [uuid]: [objectAnswer(tables, object)] } };
};
