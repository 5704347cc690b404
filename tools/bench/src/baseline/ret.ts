import { instantNow, type Baseline, type Prepared } from './baseline.js';

const EGENSKABER =
  'lbnr, virkning, aktoerref, aktoertypekode, notetekst, brugervendtnoegle, sagsnummer, titel, beskrivelse, kassationskode';

const LAES: Prepared = {
  name: 'bench-ret-laes',
  text: `select r.nr, (select json_agg(f) from (select nr, ${EGENSKABER} from sag.sag_egenskaber
  where objekt = r.objekt and upper_inf(registreret)) f) egenskaber
from sag.sag_registrering r where r.objekt = $1::uuid and upper_inf(r.registreret)`,
};

/** `$1` uuid, `$2` the number it builds on, `$3` the instant, `$4` brugerref, `$5` note, `$6`, `$7` what ends, `$8` what begins, as JSON. */
const SKRIV: Prepared = {
  name: 'bench-ret-skriv',
  text: `with laas as (
  update sag.sag_registrering set registreret = tstzrange(lower(registreret), $3::timestamptz)
  where objekt = $1::uuid and nr = $2::int and upper_inf(registreret) returning objekt),
registrering as (
  insert into sag.sag_registrering (objekt, nr, registreret, livscykluskode, brugerref, note)
  select objekt, $2::int + 1, tstzrange($3::timestamptz, null), 'Rettet', $4::uuid, $5::text from laas),
slut as (
  update sag.sag_egenskaber f set registreret = tstzrange(lower(f.registreret), $3::timestamptz)
  from laas, unnest($6::int[], $7::int[]) k(nr, lbnr)
  where f.objekt = laas.objekt and f.nr = k.nr and f.lbnr = k.lbnr returning 1),
ny as (
  insert into sag.sag_egenskaber (objekt, nr, registreret, ${EGENSKABER})
  select laas.objekt, $2::int + 1, tstzrange($3::timestamptz, null), ${EGENSKABER}
  from laas, (select count(*) from slut) ended, json_to_recordset($8::json)
  x(lbnr int, virkning tstzrange, aktoerref uuid, aktoertypekode text, notetekst text, brugervendtnoegle text,
    sagsnummer text, titel text, beskrivelse text, kassationskode text)),
udbakke as (
  insert into sag.haendelse (objekttype, objekt, nr, registreret, livscykluskode, brugerref)
  select 'sag', objekt, $2::int + 1, $3::timestamptz, 'Rettet', $4::uuid from laas)
select count(*)::int skrevet from laas`,
};

interface Egenskaber {
  readonly nr: number;
  readonly lbnr: number;
}

interface Before {
  readonly nr: number;
  readonly egenskaber: readonly Egenskaber[];
}

const attempt = async (baseline: Baseline, uuid: string, titel: string, brugerref: string): Promise<boolean> => {
  const [before] = await baseline.rows<Before & Record<string, unknown>>(LAES, [uuid]);
  if (before === undefined) throw new Error(`there is no sag ${uuid}`);
  const { nr, egenskaber } = before;
  const begins = egenskaber.map((own, lbnr) => ({ ...own, lbnr, titel }));
  const [row] = await baseline.rows<{ skrevet: number }>(SKRIV, [
    uuid,
    nr,
    instantNow(),
    brugerref,
    'Ny titel',
    egenskaber.map((own) => own.nr),
    egenskaber.map((own) => own.lbnr),
    JSON.stringify(begins),
  ]);
  return row?.skrevet === 1;
};

/** Gives a sag another title: reads what that touches, and writes in one statement, again if another write came between. */
export const ret = async (baseline: Baseline, uuid: string, titel: string, brugerref: string): Promise<void> => {
  while (!(await attempt(baseline, uuid, titel, brugerref)));
};
