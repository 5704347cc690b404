import { statement } from '@sagdok/nest';
import { T } from '../storage/table-names.js';

/**
 * Keeps what was sent and could not be taken. The same again is counted on the entry that is there.
 * `$1` kode, `$2` tekst, `$3` now, `$4` its form, `$5` its text, `$6` whether more was sent, `$7` by what it is known again, `$8` its kind.
 */
export const KEEP =
  statement(`insert into ${T.fejl} as f (slags, kode, tekst, tidspunkt, forsoeg, format, indhold, afkortet, aftryk)
  values ($8::text, $1::integer, $2::text, $3::timestamptz, 1, $4::text, $5::text, $6::boolean, $7::text)
  on conflict (aftryk) where (aftryk is not null)
  do update set kode = excluded.kode, tekst = excluded.tekst, tidspunkt = excluded.tidspunkt, forsoeg = f.forsoeg + 1`);

/**
 * Keeps what a receiver gave up of what it got at the message broker. The same again is the same entry.
 * `$1` kode, `$2` tekst, `$3` now, `$4` position, `$5` dueslag, `$6` abonnement, `$7` by what it is known again. No row: there is no such
 * message or dueslag.
 */
export const KEEP_DEAD =
  statement(`insert into ${T.fejl} as f (slags, kode, tekst, tidspunkt, forsoeg, dueslag, abonnement, position, aftryk)
  select 'levering', $1::integer, $2::text, $3::timestamptz, 1, d.id, $6::uuid, b.position, $7::text
  from ${T.besked} b, ${T.dueslag} d where b.position = $4::bigint and d.id = $5::uuid
  on conflict (aftryk) where (aftryk is not null)
  do update set kode = excluded.kode, tekst = excluded.tekst, tidspunkt = excluded.tidspunkt returning id::text`);

const COLUMNS = `f.id::text, f.slags, f.kode, f.tekst, f.tidspunkt::text, f.forsoeg, f.dueslag::text, f.abonnement::text, f.position::text,
  f.format, f.indhold, f.afkortet, b.indhold`;

/** Entries after `$1`, of a dueslag (`$2`, null: any) and a kind (`$3`, null: any), at most `$4`. */
export const LIST = statement(`select ${COLUMNS} from ${T.fejl} f left join ${T.besked} b on b.position = f.position
  where f.id > $1::bigint and ($2::uuid is null or f.dueslag = $2::uuid) and ($3::text is null or f.slags = $3::text)
  order by f.id limit $4::integer`);

/** One entry. */
export const READ_ONE = statement(
  `select ${COLUMNS} from ${T.fejl} f left join ${T.besked} b on b.position = f.position where f.id = $1::bigint`,
);

export const DISCARD = statement(`delete from ${T.fejl} where id = $1::bigint`);

/** Puts what could not be delivered in its dueslag again, as new; no row when the entry, or the dueslag, is not there. `$2` now. */
export const REQUEUE = statement(`with f as (
  delete from ${T.fejl} where id = $1::bigint and slags = 'levering'
    and dueslag in (select id from ${T.dueslag} where not slettet) returning dueslag, position, abonnement
),
l as (
  insert into ${T.leverance} (dueslag, position, ordensnoegle, abonnement, siden)
  select f.dueslag, f.position, b.ordensnoegle, f.abonnement, $2::timestamptz from f join ${T.besked} b on b.position = f.position
  on conflict do nothing
)
select dueslag::text from f`);
