import type { Felter } from '@sagdok/model';
import type { FactTable, Tables } from '../storage/tables.js';
import type { FactRow, Value } from '../storage/stored-fact.js';
import type { ReadObject, ReadRegistrering, TableRow } from './reader.js';

type Json = Record<string, unknown>;

/** LoRA's answers have no member whose value is empty: `""`, `false`, `0`, `[]`, `{}` (golden README). */
const isEmpty = (value: unknown): boolean => {
  if (typeof value === 'object' && value !== null) {
    for (const _ in value) return false;
    return true;
  }
  return !value;
};

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

const unquoted = (bound: string): string => (bound.startsWith('"') ? bound.slice(1, -1) : bound);

/** The ends of a range as PostgreSQL prints it, an open one as the word for it. */
const bounds = (range: string): readonly [string, string] => {
  const comma = range.indexOf(',');
  return [unquoted(range.slice(1, comma)) || '-infinity', unquoted(range.slice(comma + 1, -1)) || 'infinity'];
};

const virkningAnswer = ({ virkning, aktoerref, aktoertypekode, notetekst }: FactRow): Json => {
  const [from, to] = bounds(virkning);
  return {
    from,
    from_included: true,
    to,
    to_included: false,
    ...(aktoerref !== null && { aktoerref }),
    ...(aktoertypekode !== null && { aktoertypekode }),
    ...(notetekst !== null && { notetekst }),
  };
};

/** `2019-01-11 10:10:59.430647+00` as ISO 8601. */
const isoInstant = (postgres: string): string =>
  postgres === 'infinity' ? postgres : `${postgres.replace(' ', 'T')}:00`;

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

/** The part that a fact is about: the one with its keys, made where it is met first. */
const partOf = (registrering: Json, table: FactTable, value: Value): Json => {
  let place = registrering;
  table.path.forEach((member, i) => {
    const key = table.keys[i] ?? '';
    const siblings = (place[member] ??= []) as Json[];
    let part = siblings.find((sibling) => sibling[key] === value[key]);
    if (part === undefined) {
      part = { [key]: value[key] };
      siblings.push(part);
    }
    place = part;
  });
  return place;
};

const addFact = (registrering: Json, navn: string, fact: TableRow): void => {
  const { table, row } = fact;
  const place = table.path.length === 0 ? registrering : partOf(registrering, table, row);
  const item = factAnswer(fact);
  if (table.kind === 'relation') push(section(place, 'relationer'), row.relation as string, item);
  else if (table.kind === 'tilstand') push(section(place, 'tilstande'), `${navn}${row.tilstand as string}`, item);
  else push(table.path.length === 0 ? section(place, 'attributter') : place, table.saet ?? '', item);
};

/** A registrering as LoRA's JSON binding shows it. */
export const registreringAnswer = ({ objekttype }: Tables, { registrering, facts }: ReadRegistrering): Json => {
  const { registreret, livscykluskode, brugerref, note } = registrering;
  const [fra, til] = bounds(registreret);
  const answer: Json = {
    fratidspunkt: { tidsstempeldatotid: isoInstant(fra), graenseindikator: true },
    tiltidspunkt: { tidsstempeldatotid: isoInstant(til) },
    livscykluskode,
    brugerref,
    ...(note !== '' && { note }),
  };
  for (const fact of facts) addFact(answer, objekttype.navn, fact);
  return answer;
};

/** An object as LoRA's JSON binding shows it: its registreringer, newest first (golden README, "How answers are compared"). */
export const objectAnswer = (tables: Tables, { uuid, registreringer }: ReadObject): Json => ({
  id: uuid,
  registreringer: registreringer.map((registrering) => registreringAnswer(tables, registrering)),
});
