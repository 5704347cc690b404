import { statement } from '@sagdok/nest';
import { firstOf } from '../dueslag/first-sql.js';
import { T } from '../storage/table-names.js';

/** How many rows are removed in one statement. */
export const AT_ONCE = 2000;

/**
 * Removes messages from the log that were taken before `$1` and that nobody waits for: that lie in no dueslag and not in the fejlkø. At most
 * so many after position `$2` are looked at. The last position looked at, and how many.
 */
export const FORGET = statement(`with gamle as materialized (
  select position from ${T.besked} where position > $2::bigint and modtaget < $1::timestamptz order by position limit ${AT_ONCE}
),
ventende as materialized (
  select distinct l.position from ${T.leverance} l
  where exists (select from gamle) and l.position > $2::bigint and l.position <= (select max(position) from gamle)
),
slettet as (
  delete from ${T.besked} b where b.position = any (array(
    select g.position from gamle g
    where not exists (select from ventende v where v.position = g.position)
      and not exists (select from ${T.fejl} f where f.position = g.position)
  ))
)
select max(position)::text, count(*)::int from gamle`);

/** Dueslag that are removed, and still have deliveries, or nothing but themselves: their ids, and whether they have a queue. */
export const REMOVED = statement(
  `select id::text, koe_efter is not null from ${T.dueslag} where slettet order by random() limit 10`,
);

/**
 * Removes deliveries of a dueslag that is removed, the last first: each that waits behind an earlier one goes before that. How many. `$1` the
 * dueslag.
 */
export const EMPTY = statement(`with l as (
  delete from ${T.leverance} where dueslag = $1::uuid and position = any (array(
    select position from ${T.leverance} where dueslag = $1::uuid order by position desc limit ${AT_ONCE}
  )) and exists (select from ${T.dueslag} d where d.id = $1::uuid and d.slettet) returning 1
)
select count(*)::int from l`);

/** Removes a dueslag that is removed, when it is empty. */
export const DROP = statement(`delete from ${T.dueslag} d where d.id = $1::uuid and d.slettet
  and not exists (select from ${T.leverance} l where l.dueslag = d.id)`);

/** Removes entries of the fejlkø from before `$1`, at most so many. How many. */
export const FORGET_FAULTS = statement(`with f as (
  delete from ${T.fejl} where id = any (array(
    select id from ${T.fejl} where tidspunkt < $1::timestamptz order by id limit ${AT_ONCE}
  )) returning 1
)
select count(*)::int from f`);

/** The dueslag that are fetched from, in which something has waited since before `$1`. */
export const NOT_FETCHED = statement(`select d.id::text from ${T.dueslag} d
  where not d.slettet and d.levering->>'slags' = 'pull'
    and (select l.siden from ${firstOf('d.id', `l.tilstand <> 'laant'`, 1)} l) < $1::timestamptz`);

/** What an embedded database does not do by itself: gives the room of removed rows free again. */
export const VACUUM = statement(`vacuum analyze ${T.leverance}, ${T.dueslag}, ${T.besked}`);
