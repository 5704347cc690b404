import { statement, type Statement } from '../database/database.js';
import type { Column } from './column.js';
import { quoted } from './read-sql.js';
import type { Tables } from './tables.js';

/** The table of a part that knows requests again by the key they came with: one row for each that was carried out. */
export const IDEMPOTENS = 'idempotens';

/** Its columns. A row may be removed when its request is not sent again any more, which `registreret` tells. */
export const IDEMPOTENS_COLUMNS: readonly Column[] = [
  { name: 'objekttype', type: 'text', required: true },
  { name: 'objekt', type: 'uuid', required: true },
  { name: 'noegle', type: 'text', required: true },
  { name: 'fingeraftryk', type: 'text', required: true },
  // The registrering that the request was answered with, and when.
  { name: 'nr', type: 'integer', required: true },
  { name: 'registreret', type: 'timestamptz', required: true },
];

/** A key is of one object: nothing is unique across objects. */
export const IDEMPOTENS_KEY = ['objekttype', 'objekt', 'noegle'] as const;

/** The constraint that refuses a key its second request, in case two find it unused at once. */
export const IDEMPOTENS_UNIQUE = `${IDEMPOTENS}_pkey`;

const COLUMNS = IDEMPOTENS_COLUMNS.map(({ name }) => name).join(', ');

/** Remembers a request that is written with the registrering `nr` of `laas`: `$n` its key, `$n+1` its fingerprint, `$n+2` the time now. */
export const rememberSql = (
  { schema, objekttype }: Tables,
  { nr, parameter }: { readonly nr: string; readonly parameter: number },
): string => `insert into ${quoted(schema, IDEMPOTENS)} (${COLUMNS})
  select '${objekttype.navn}', laas.objekt, $${parameter}::text, $${parameter + 1}::text, ${nr}, $${parameter + 2}::timestamptz from laas`;

/**
 * Remembers a request that found all as it should be: `$1` objekt, `$2` key, `$3` fingerprint, `$4` the registrering it was answered
 * with, `$5` the instant. The row is the count of requests remembered: 0 when the key has been used.
 */
export const rememberStatement = ({ schema, objekttype }: Tables): Statement =>
  statement(`with ny as (insert into ${quoted(schema, IDEMPOTENS)} (objekttype, objekt, noegle, fingeraftryk, nr, registreret)
  values ('${objekttype.navn}', $1::uuid, $2::text, $3::text, $4::int, $5::timestamptz) on conflict do nothing returning 1)
select count(*)::int from ny`);

/** How many requests are forgotten in one statement. */
export const FORGOTTEN_AT_ONCE = 2000;

/** Forgets requests from before `$1`, at most so many. How many. */
export const forgetStatement = (schema: string): Statement =>
  statement(`with glemt as (delete from ${quoted(schema, IDEMPOTENS)} where ctid = any (array(
  select ctid from ${quoted(schema, IDEMPOTENS)} where registreret < $1::timestamptz limit ${FORGOTTEN_AT_ONCE}
)) returning 1)
select count(*)::int from glemt`);

/** The request of an object (`$1`) that a key (`parameter`) was used for, as JSON; null when it was not. */
export const earlierSql = ({ schema, objekttype }: Tables, parameter: number): string =>
  `(select json_build_object('nr', i.nr, 'fingeraftryk', i.fingeraftryk) from ${quoted(schema, IDEMPOTENS)} i
    where i.objekttype = '${objekttype.navn}' and i.objekt = $1::uuid and i.noegle = $${parameter}::text)::text`;
