import { statement } from '@sagdok/nest';
import { isReady } from '../dueslag/first-sql.js';
import { T } from '../storage/table-names.js';

/** How many dueslag with something in them are found one by one; when there are more, each dueslag is asked. */
const FOUND_ONE_BY_ONE = 500;

/** No message has a position after it. */
const LAST_POSITION = '9223372036854775807';

/** The first dueslag that has something that is ready, or that waits for its time: of all, or of what further conditions leave. */
const firstWith = (klar = '', til = ''): string => `least(
    (select l.dueslag from ${T.leverance} l where l.klar${klar} order by l.dueslag, l.position limit 1),
    (select l.dueslag from ${T.leverance} l where l.til is not null${til} order by l.dueslag, l.til limit 1)
  )`;

const FIRST_AFTER = firstWith(
  ` and (l.dueslag, l.position) > (fyldt.dueslag, ${LAST_POSITION})`,
  ` and (l.dueslag, l.til) > (fyldt.dueslag, 'infinity')`,
);

/** Of the dueslag that meet a condition, those that may be sent to and have something to send. */
const dueWhere = (condition: string): string => `select d.id::text from ${T.dueslag} d
  where ${condition}
    and d.levering ->> 'slags' = any ($1::text[]) and not d.slettet and (d.kreds_til is null or d.kreds_til <= $2::timestamptz)
    and (
      ${isReady('d.id')}
      or exists (select from ${T.leverance} l where l.dueslag = d.id and l.til <= $2::timestamptz)
    )`;

/**
 * The dueslag of some kinds of levering (`$1`) that have something to send at `$2`, to receivers that are not to be left alone then.
 * Each with something in it is found by a step in an index, so that those that are empty, which most are, cost nothing.
 */
export const DUE = statement(`with recursive fyldt(dueslag, nr) as (
  select ${firstWith()}, 1
  union all
  select ${FIRST_AFTER}, nr + 1 from fyldt where dueslag is not null and nr <= ${FOUND_ONE_BY_ONE}
),
mange as materialized (select count(dueslag) > ${FOUND_ONE_BY_ONE} as er from fyldt)
${dueWhere('not (select er from mange) and d.id = any (array(select dueslag from fyldt))')}
union all
${dueWhere('(select er from mange)')}`);
