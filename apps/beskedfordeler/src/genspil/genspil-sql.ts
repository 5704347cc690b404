import { statement } from '@sagdok/nest';
import { beforeInstant } from '../beskedlog/read-sql.js';
import { T } from '../storage/table-names.js';

/**
 * Begins a replay: `$1` abonnement, `$2` dueslag, `$3` the position it begins after, `$4` the last one (null: the newest). The queue of
 * the dueslag is from now on one that has had what is played.
 */
export const BEGIN = statement(`with d as (
  update ${T.dueslag} set koe_efter = $3::bigint where id = $2::uuid and koe_efter > $3::bigint
)
insert into ${T.genspil} (abonnement, dueslag, naaet, til)
  select $1::uuid, $2::uuid, $3::bigint, least(coalesce($4::bigint, t.position), t.position) from ${T.taeller} t where t.id = 1
  returning naaet::text, til::text`);

/**
 * Begins replays for all subscriptions of a dueslag whose queue was lost, from where the dueslag began, but of nothing that was taken
 * before instant `$2`. `$1` dueslag.
 */
export const BEGIN_AGAIN = statement(`insert into ${T.genspil} (abonnement, dueslag, naaet, til)
  select a.id, d.id, greatest(d.koe_efter, ${beforeInstant('$2')}), t.position
  from ${T.taeller} t, ${T.dueslag} d join ${T.abonnement} a on a.dueslag = d.id and not a.slettet
  where t.id = 1 and d.id = $1::uuid`);

/** The replays under way, at most so many. */
export const UNDER_WAY = statement(
  `select g.id::text, g.abonnement::text, g.naaet::text, g.til::text from ${T.genspil} g order by g.id limit 100`,
);

/**
 * Puts a part of the log in a dueslag again, and notes how far the replay has come, as one statement. What waits there already stays as
 * it is. Nothing is done when the replay has gone on, or is gone, or when the subscriptions have another version than the one that it was
 * decided by what is to be delivered.
 *
 * `$1` the replay, `$2` the position it had reached, `$3` the one it reaches now, `$4` the positions to be delivered, `$5` now, `$6` the
 * instant before which messages may be removed from the log at any time: they are left out; `$7` the version of the subscriptions.
 */
export const REPLAY = statement(`with g as (
  update ${T.genspil} set naaet = $3::bigint where id = $1::bigint and naaet = $2::bigint
    and exists (select from ${T.taeller} where id = 1 and abonnementer = $7::bigint) returning abonnement, dueslag
),
l as (
  insert into ${T.leverance} (dueslag, position, ordensnoegle, abonnement, siden)
  select g.dueslag, b.position, b.ordensnoegle, g.abonnement, $5::timestamptz
  from g cross join ${T.besked} b where b.position = any ($4::bigint[]) and b.modtaget >= $6::timestamptz
  on conflict do nothing
)
select dueslag::text from g`);

/** Ends a replay that has come as far as it was to. */
export const END = statement(`delete from ${T.genspil} where id = $1::bigint and naaet >= til`);
