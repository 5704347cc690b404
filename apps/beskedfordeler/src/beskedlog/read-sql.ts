import { statement } from '@sagdok/nest';
import { MOST_BYTES, sizeOf } from '../storage/size.js';
import { T } from '../storage/table-names.js';

/** The one row of counters, made when the first process starts. */
export const MAKE_COUNTERS = statement(
  `insert into ${T.taeller} (id, position, abonnementer) values (1, 0, 0) on conflict do nothing`,
);

/** The log after position `$1`, at most `$2` messages: fewer where they are large, but at least one where there is any. */
export const READ =
  statement(`select b.position::text, b.besked_id, b.ordensnoegle, b.modtaget::text, b.indhold, b.xml from (
  select f.*, sum(${sizeOf('f')}) over (order by f.position rows between unbounded preceding and 1 preceding) as foer from (
    select * from ${T.besked} where position > $1::bigint order by position limit $2::integer
  ) f
) b where coalesce(b.foer, 0) < ${MOST_BYTES} order by b.position`);

/** The position of the newest message. */
export const NEWEST = statement(`select position::text from ${T.taeller} where id = 1`);

/**
 * The position before all messages that were taken at an instant or later, the processes' clocks being what they are; the newest where there
 * are none.
 */
export const beforeInstant = (instant: string): string => `coalesce(
    (select min(b.position) - 1 from ${T.besked} b where b.modtaget >= ${instant}::timestamptz),
    (select position from ${T.taeller} where id = 1)
  )`;

/** The position before the messages that were taken at instant `$1` or later. */
export const BEFORE = statement(`select ${beforeInstant('$1')}::text`);
