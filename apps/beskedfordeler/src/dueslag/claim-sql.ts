import { statement, type Statement } from '@sagdok/nest';
import { MOST_BYTES, sizeOf } from '../storage/size.js';
import { T } from '../storage/table-names.js';
import { firstOf, firstWaitingOf, isReady } from './first-sql.js';

/** How many waiting deliveries a claim looks at: fixed sizes, so that each is one prepared statement whose plan knows its size. */
const WINDOWS = [32, 256, 2048] as const;

/** The window that holds a number of deliveries. */
export const windowFor = (antal: number): number => WINDOWS.find((size) => size >= antal) ?? WINDOWS[2];

/** The largest window: for getting past many deliveries that have to wait for earlier ones. */
export const WIDEST = WINDOWS[2];

/** How many leases and waits that have run out are ended in one statement. */
const EXPIRED_AT_ONCE = 1000;

/**
 * How it is with a dueslag: `$1` its id, `$2` now. Its `tur`, whether a claim may find something, and the version of the subscriptions.
 */
export const LOOK = statement(`select d.tur::text, (d.kreds_til is null or d.kreds_til <= $2::timestamptz) and (
    ${isReady('d.id')}
    or exists (select from ${T.leverance} l where l.dueslag = d.id and l.til <= $2::timestamptz)
  ), (select abonnementer from ${T.taeller} where id = 1)::text
  from ${T.dueslag} d where d.id = $1::uuid and not d.slettet`);

/**
 * Leases the first deliveries of a dueslag that may be handed over, in order.
 *
 * Nothing overtakes: a delivery waits while an earlier one about the same object waits for its time, while any about it is leased, and
 * while a replay has not yet reached an earlier one. Those that wait behind an earlier one are put aside (`bag`), so that they are not
 * looked at again until the one they wait for is settled: the cost follows what is claimed, not what waits. Before any that is put aside
 * there is always one that is not, or the others would wait for ever; so nothing is put aside for a later one, which only a replay
 * makes possible.
 *
 * All that changes the states of a dueslag's deliveries counts up its `tur`, and does nothing if somebody else has done so since it
 * was read: the statement's snapshot is then as new as the decisions it is taken on. New messages are put in without it; they come last.
 *
 * `$1` dueslag, `$2` its `tur`, `$3` now, `$4` until when leased, `$5` how many at most. While the circuit is open nothing is given,
 * and when its time has come one message as a probe; no other process probes until the lease of what was given has run out.
 */
const claimSql = (window: number): string => `with aaben as materialized (
  select id, kreds_til is not null as proeve from ${T.dueslag}
  where id = $1::uuid and tur = $2::bigint and not slettet and (kreds_til is null or kreds_til <= $3::timestamptz)
),
kandidat as materialized (
  select k.position, k.ordensnoegle from aaben, lateral ${firstOf('aaben.id', 'l.klar', window)} k
),
spil as materialized (select g.naaet, g.til from ${T.genspil} g where g.dueslag = $1::uuid),
spaerret as materialized (
  select n.ordensnoegle,
    (select e.position from ${firstWaitingOf('$1::uuid', 'n.ordensnoegle', '', 1)} e) as bag,
    exists (
      select from ${T.leverance} e where e.dueslag = $1::uuid and e.ordensnoegle = n.ordensnoegle and e.tilstand = 'laant'
    ) as laant,
    (
      select min(b.position) from spil, lateral (
        select b.position from ${T.besked} b
        where b.ordensnoegle = n.ordensnoegle and b.position > spil.naaet and b.position <= spil.til order by b.position limit 1
      ) b
    ) as spilles
  from (select distinct ordensnoegle from kandidat) n
),
bedoemt as materialized (
  select k.position, coalesce(k.position > s.bag, false) as bag, s.laant or coalesce(k.position > s.spilles, false) as holdt
  from kandidat k join spaerret s on s.ordensnoegle = k.ordensnoegle
),
valgt as materialized (
  select position from bedoemt where not bag and not holdt order by position
  limit (select case when proeve then 1 else $5::integer end from aaben)
),
tog as (
  update ${T.dueslag} set tur = tur + 1,
    kreds_til = case when kreds_til is not null and exists (select from valgt) then $4::timestamptz else kreds_til end
  where id = $1::uuid and tur = $2::bigint and not slettet and (kreds_til is null or kreds_til <= $3::timestamptz)
  returning id, tur
),
forfaldne as (
  update ${T.leverance} set tilstand = 'klar', til = null
  where dueslag = $1::uuid and position = any (array(
    select f.position from tog, lateral (
      select l.position from ${T.leverance} l where l.dueslag = tog.id and l.til <= $3::timestamptz limit ${EXPIRED_AT_ONCE}
    ) f
  )) returning 1
),
maalt as materialized (
  select v.position, sum(${sizeOf('b')}) over (order by v.position
    rows between unbounded preceding and 1 preceding) as foer
  from valgt v join ${T.besked} b on b.position = v.position
),
laant as (
  update ${T.leverance} l set tilstand = 'laant', til = $4::timestamptz, forsoeg = l.forsoeg + 1, laan = (select tur from tog)
  where l.dueslag = $1::uuid and l.position = any (array(
    select position from maalt, tog where coalesce(foer, 0) < ${MOST_BYTES}
  ))
  returning l.position, l.abonnement, l.ordensnoegle, l.laan, l.forsoeg, l.afvist, l.siden
),
sat_bag as (
  update ${T.leverance} set tilstand = 'bag'
  where dueslag = $1::uuid and position = any (array(select position from bedoemt, tog where bag)) returning 1
)
select (select count(*) from tog)::int, (select count(*) from sat_bag)::int + (select count(*) from forfaldne)::int,
  (select count(*) from bedoemt where holdt)::int,
  l.position::text, l.abonnement::text, l.ordensnoegle, l.laan::text, l.forsoeg, l.afvist, l.siden::text, b.indhold, b.xml
from (select) altid left join laant l on true left join ${T.besked} b on b.position = l.position
order by l.position`;

const STATEMENTS = new Map(WINDOWS.map((size) => [size as number, statement(claimSql(size))]));

/** The statement that claims, looking at `window` waiting deliveries (`windowFor`). */
export const claimStatement = (window: number): Statement => STATEMENTS.get(window) ?? statement(claimSql(window));
