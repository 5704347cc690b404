import type { Felt, Felter, Objekttype, Underobjekttyper } from '@sagdok/model';
import { formatPostgres, parseTidspunkt } from '@sagdok/tid';
import { EKSEMPEL_UUID, opretEksempel, type Json } from '@sagdok/validering';
import type { JsonObject } from './components.js';

type Periods = readonly JsonObject[];

const instant = (text: Json | undefined): string => {
  const tidspunkt = typeof text === 'string' ? parseTidspunkt(text) : undefined;
  return tidspunkt === undefined ? '' : formatPostgres(tidspunkt);
};

const answeredVirkning = ({ from, to }: JsonObject): JsonObject => ({
  from: instant(from),
  from_included: true,
  to: instant(to),
  to_included: false,
});

const isEmpty = (value: Json): boolean =>
  value === '' || value === false || value === 0 || value === null || (Array.isArray(value) && value.length === 0);

const answeredValue = (felt: Felt, value: Json): Json => {
  if (felt.type === 'struktur') return answeredFields(felt.struktur.felter, value as JsonObject);
  if (felt.type !== 'strukturliste') return value;
  const names = Object.keys(felt.struktur.felter);
  return (value as readonly (JsonObject | readonly Json[])[]).map((item) =>
    answeredFields(
      felt.struktur.felter,
      Array.isArray(item)
        ? Object.fromEntries(names.map((name, i) => [name, (item as Json[])[i] ?? '']))
        : (item as JsonObject),
    ),
  );
};

/** Fields by the names that answers have, without those that are empty. */
const answeredFields = (felter: Felter, given: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const felt = felter[name];
      const answered = felt === undefined ? value : answeredValue(felt, value);
      return isEmpty(answered) ? [] : [[felt?.laesesSom ?? name, answered]];
    }),
  );

const answeredPeriods = (felter: Felter, given: Json | undefined): Periods =>
  (given as Periods).map(({ virkning, ...fields }) => ({
    ...answeredFields(felter, fields),
    virkning: answeredVirkning(virkning as JsonObject),
  }));

type WithRelations = Pick<Objekttype, 'relationer' | 'nummereret'>;

const answeredRelations = ({ relationer, nummereret }: WithRelations, given: Json | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries(given as JsonObject).map(([name, entries]) => {
      const relation = relationer[name];
      const indeks: JsonObject = nummereret === true && relation?.kardinalitet === '0..n' ? { indeks: 1 } : {};
      return [name, answeredPeriods(relation?.felter ?? {}, entries).map((entry) => ({ ...indeks, ...entry }))];
    }),
  );

const answeredParts = (parts: Underobjekttyper, given: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(parts).map(([member, { noegle, egenskaber, relationer, underobjekter = {} }]) => [
      member,
      (given[member] as Periods).map((part) => ({
        [noegle]: part[noegle] ?? '',
        egenskaber: answeredPeriods(egenskaber, part.egenskaber),
        ...(relationer !== undefined && { relationer: answeredRelations({ relationer }, part.relationer) }),
        ...answeredParts(underobjekter, part),
      })),
    ]),
  );

/** The registrering that the example of an Opret makes, as it is answered. */
export const registreringExample = (objekttype: Objekttype): JsonObject => {
  const { note = '', attributter, tilstande, relationer, ...parts } = opretEksempel(objekttype);
  const felter = Object.fromEntries(
    Object.entries(objekttype.attributter).map(([saet, each]) => [`${objekttype.navn}${saet}`, each]),
  );
  const periods = (lists: Json | undefined): JsonObject =>
    Object.fromEntries(
      Object.entries(lists as JsonObject).map(([name, list]) => [name, answeredPeriods(felter[name] ?? {}, list)]),
    );
  return {
    fratidspunkt: { tidsstempeldatotid: '2026-01-02T09:30:00.123456+00:00', graenseindikator: true },
    tiltidspunkt: { tidsstempeldatotid: 'infinity' },
    livscykluskode: 'Opstaaet',
    brugerref: EKSEMPEL_UUID,
    note,
    attributter: periods(attributter),
    tilstande: periods(tilstande),
    relationer: answeredRelations(objekttype, relationer),
    ...answeredParts(objekttype.underobjekter ?? {}, parts),
  };
};
