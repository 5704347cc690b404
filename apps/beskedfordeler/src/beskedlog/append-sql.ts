import { statement } from '@sagdok/nest';
import { T } from '../storage/table-names.js';

/**
 * Stores messages in the log and puts them in the dueslag of those who want them, as one statement.
 *
 * The counters' row is taken first, and kept until the end: so no position becomes visible before a smaller one, and a subscription
 * that is made or changed meanwhile is either known to the writer or makes it try again. The position is read from the row as it is once
 * it is taken, not from the statement's snapshot, which may be older; that a BeskedId is there already is told by its unique index.
 *
 * `$1` how many, `$2` the version of the subscriptions that the messages were matched against, `$3` now; of each message `$4` its
 * BeskedId, `$5` its ordensnoegle, `$6` its JSON, `$7` its own XML (empty: none); of each delivery `$8` which message it is of (from 1),
 * `$9` the dueslag, `$10` the abonnement. No row: the subscriptions have another version, and nothing is done. Otherwise the messages that
 * were there already, by BeskedId and JSON; or one row without any.
 */
export const APPEND = statement(`with taget as (
  update ${T.taeller} set position = position + $1::integer where id = 1 and abonnementer = $2::bigint
  returning position - $1::integer as foer
),
ny as (
  insert into ${T.besked} (position, besked_id, ordensnoegle, modtaget, indhold, xml)
  select foer + nr, besked_id, ordensnoegle, $3::timestamptz, indhold, nullif(xml, '')
  from taget, unnest($4::text[], $5::text[], $6::text[], $7::text[]) with ordinality m(besked_id, ordensnoegle, indhold, xml, nr)
  order by nr
  on conflict (besked_id) do nothing returning position, ordensnoegle
),
leveret as (
  insert into ${T.leverance} (dueslag, position, ordensnoegle, abonnement, siden)
  select l.dueslag, ny.position, ny.ordensnoegle, l.abonnement, $3::timestamptz
  from taget cross join unnest($8::integer[], $9::uuid[], $10::uuid[]) l(nr, dueslag, abonnement)
  join ny on ny.position = taget.foer + l.nr
)
select k.besked_id, k.indhold from taget left join ${T.besked} k
  on (select count(*) from ny) < $1::integer and k.besked_id = any ($4::text[])`);
