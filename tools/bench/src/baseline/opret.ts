import { randomUUID } from 'node:crypto';
import type { Sag } from '../sag/en-sag.js';
import { instantNow, type Baseline, type Prepared } from './baseline.js';

const ROW = 'lbnr int, virkning tstzrange, aktoerref uuid, aktoertypekode text';
const GIVEN = 'lbnr, virkning, aktoerref, aktoertypekode';

/** `$1` uuid, `$2` the instant, `$3` brugerref, `$4` note, then as JSON the rows of `$5` egenskaber, `$6` tilstand, `$7` relation. */
const OPRET: Prepared = {
  name: 'bench-opret',
  text: `with registrering as (
  insert into sag.sag_registrering (objekt, nr, registreret, livscykluskode, brugerref, note)
  values ($1::uuid, 1, tstzrange($2::timestamptz, null), 'Opstaaet', $3::uuid, $4::text)),
egenskaber as (
  insert into sag.sag_egenskaber (objekt, nr, registreret, ${GIVEN}, brugervendtnoegle, sagsnummer, titel, beskrivelse, kassationskode)
  select $1::uuid, 1, tstzrange($2::timestamptz, null), ${GIVEN}, brugervendtnoegle, sagsnummer, titel, beskrivelse, kassationskode
  from json_to_recordset($5::json)
  x(${ROW}, brugervendtnoegle text, sagsnummer text, titel text, beskrivelse text, kassationskode text)),
tilstand as (
  insert into sag.sag_tilstand (objekt, nr, registreret, ${GIVEN}, tilstand, vaerdi)
  select $1::uuid, 1, tstzrange($2::timestamptz, null), ${GIVEN}, tilstand, vaerdi
  from json_to_recordset($6::json) x(${ROW}, tilstand text, vaerdi text)),
relation as (
  insert into sag.sag_relation (objekt, nr, registreret, ${GIVEN}, relation, uuid, objekttype, enkelt)
  select $1::uuid, 1, tstzrange($2::timestamptz, null), ${GIVEN}, relation, uuid, objekttype, true
  from json_to_recordset($7::json) x(${ROW}, relation text, uuid uuid, objekttype text))
insert into sag.haendelse (objekttype, objekt, nr, registreret, livscykluskode, brugerref)
values ('sag', $1::uuid, 1, $2::timestamptz, 'Opstaaet', $3::uuid)`,
};

const fact = ({ aktoerref }: Sag, lbnr: number, fra: string, til = 'infinity'): object => ({
  lbnr,
  virkning: `[${fra},${til})`,
  aktoerref,
  aktoertypekode: 'Bruger',
});

/** Creates a sag in one statement: the rows that an Opret over HTTP writes. @returns its uuid */
export const opret = async (baseline: Baseline, sag: Sag, brugerref: string): Promise<string> => {
  const uuid = randomUUID();
  const { brugervendtnoegle, sagsnummer, titel, beskrivelse, kassationskode, fra, fremdrift, relationer } = sag;
  await baseline.rows(OPRET, [
    uuid,
    instantNow(),
    brugerref,
    'Oprettet',
    JSON.stringify([{ ...fact(sag, 0, fra), brugervendtnoegle, sagsnummer, titel, beskrivelse, kassationskode }]),
    JSON.stringify(
      fremdrift.map((each, lbnr) => ({
        ...fact(sag, lbnr, each.fra, each.til),
        tilstand: 'fremdrift',
        vaerdi: each.fremdrift,
      })),
    ),
    JSON.stringify(relationer.map((target, lbnr) => ({ ...fact(sag, lbnr, fra), ...target }))),
  ]);
  return uuid;
};
