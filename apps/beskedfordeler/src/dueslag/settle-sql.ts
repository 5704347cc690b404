import { statement } from '@sagdok/nest';
import { T } from '../storage/table-names.js';
import { firstOf, firstWaitingOf } from './first-sql.js';

/** How many deliveries that wait behind one are looked at again when it is settled. */
const RELEASED_AT_ONCE = 100;

/** How the waits of a delivery grow from one attempt to the next: twice what the circuit waits, so that another message is the probe. */
const WAIT = `least(interval '2 hours', interval '2 seconds' * power(2, least(l.forsoeg - 1, 12)))`;

/** How the waits of the circuit grow from one failure to the next. */
const CIRCUIT_WAIT = `least(interval '1 hour', interval '1 second' * power(2, least(d.kreds_fejl, 12)))`;

/** The positions of what is settled with some outcomes, as an array. */
const settled = (condition: string): string => `(array(select position from afgjort where ${condition}))`;

/** Whether a delivery `l` is still that which an outcome `u` is of. */
const IS_THEIRS = `l.forsoeg > 0 and (u.laan = 0 or u.laan = l.laan)`;

/** What is gone, or ready again, when the statement is done. */
const NOT_IN_THE_WAY = settled(`udfald in ('kvitteret', 'skjult', 'opgivet', 'tilbage')`);

/**
 * What waits behind the deliveries that are removed (`fjernet`) is to be looked at again, as far as no other about the same object is
 * still under way before it. What is put aside always has one before it that is not; its removal comes through here.
 */
const RELEASE = `update ${T.leverance} set tilstand = 'klar'
  where dueslag = $1::uuid and position = any (array(
    select b.position from (select distinct ordensnoegle from fjernet) f, lateral (
      select w.position, bool_or(w.til is not null) over (order by w.position) as spaerret
      from ${firstWaitingOf('$1::uuid', 'f.ordensnoegle', ` and l.position <> all ${NOT_IN_THE_WAY}`, RELEASED_AT_ONCE)} w
    ) b
    where not b.spaerret and b.position <> all (array(select position from afgjort))
  ))`;

const GIVE_UP = `insert into ${T.fejl} (slags, kode, tekst, tidspunkt, forsoeg, dueslag, abonnement, position)
  select 'levering', kode, tekst, $3::timestamptz, forsoeg, $1::uuid, abonnement, position from afgjort where udfald = 'opgivet'
  order by position`;

const REMOVE = `delete from ${T.leverance}
  where dueslag = $1::uuid and position = any ${settled(`udfald in ('kvitteret', 'skjult', 'opgivet')`)} returning ordensnoegle`;

/**
 * Settles deliveries that were handed over, and notes how the receiver is, as one statement.
 *
 * `$1` dueslag, `$2` its `tur` (see the claim), `$3` now; of each delivery `$4` its position, `$5` its outcome (`kvitteret`, `skjult`:
 * not for its receiver, `tilbage`: not tried after all, `udsat`: to be tried later, `afvist`: the same, refused for what it is,
 * `opgivet`: to the fejlkø), `$6` the `laan` that it is the outcome of (0: whichever), `$7` the code and `$8` the text of its fault;
 * `$9` how the receiver is (`rask`, `syg`, or `uvist`), `$10` how many seconds it asks to be left alone, `$11` the code (0: none) and
 * `$12` the text of its fault.
 * A delivery that was never handed over is left as it is, and so is one that somebody else has got since.
 */
export const SETTLE = statement(`with tog as (
  update ${T.dueslag} d set tur = tur + 1,
    afleveret = afleveret + (
      select count(*) from unnest($4::bigint[], $5::text[], $6::bigint[]) u(position, udfald, laan)
      join ${T.leverance} l on l.dueslag = d.id and l.position = u.position and ${IS_THEIRS} where u.udfald = 'kvitteret'
    ),
    afleveret_senest = case when 'kvitteret' = any ($5::text[]) then $3::timestamptz else afleveret_senest end,
    kreds_fejl = case $9::text when 'syg' then d.kreds_fejl + 1 when 'rask' then 0 else d.kreds_fejl end,
    kreds_siden = case $9::text
      when 'syg' then coalesce(d.kreds_siden, $3::timestamptz) when 'rask' then null else d.kreds_siden end,
    kreds_til = case $9::text
      when 'syg' then $3::timestamptz + greatest(${CIRCUIT_WAIT}, interval '1 second' * $10::float8)
      when 'rask' then null else d.kreds_til end,
    fejl_kode = case $11::integer when 0 then d.fejl_kode else $11::integer end,
    fejl_tekst = case $11::integer when 0 then d.fejl_tekst else $12::text end,
    fejl_tidspunkt = case $11::integer when 0 then d.fejl_tidspunkt else $3::timestamptz end
  where d.id = $1::uuid and d.tur = $2::bigint and not d.slettet returning d.id
),
afgjort as materialized (
  select l.position, l.ordensnoegle, l.abonnement, l.forsoeg, u.udfald, u.kode, u.tekst
  from tog, unnest($4::bigint[], $5::text[], $6::bigint[], $7::integer[], $8::text[]) u(position, udfald, laan, kode, tekst)
  join ${T.leverance} l on l.dueslag = $1::uuid and l.position = u.position
  where ${IS_THEIRS}
),
fjernet as (${REMOVE}),
tilbage as (
  update ${T.leverance} set tilstand = 'klar', til = null, forsoeg = forsoeg - 1
  where dueslag = $1::uuid and position = any ${settled(`udfald = 'tilbage'`)}
),
udsat as (
  update ${T.leverance} l set tilstand = 'udsat', til = $3::timestamptz + ${WAIT},
    afvist = l.afvist + case when l.position = any ${settled(`udfald = 'afvist'`)} then 1 else 0 end
  where l.dueslag = $1::uuid and l.position = any ${settled(`udfald in ('udsat', 'afvist')`)}
),
fejlet as (${GIVE_UP}),
frigivet as (${RELEASE})
select (select count(*) from tog)::int`);

/** How many deliveries are given up in one statement. */
export const GIVEN_UP_AT_ONCE = 500;

/**
 * Gives up what has waited since before an instant, the first of it: it goes to the fejlkø.
 *
 * `$1` dueslag, `$2` its `tur`, `$3` now, `$4` the instant, `$5` the code and `$6` the text of the fault.
 */
export const GIVE_UP_OLD = statement(`with tog as (
  update ${T.dueslag} set tur = tur + 1 where id = $1::uuid and tur = $2::bigint and not slettet returning id
),
afgjort as materialized (
  select g.position, g.ordensnoegle, g.abonnement, g.forsoeg, 'opgivet' as udfald, $5::integer as kode, $6::text as tekst
  from tog, lateral ${firstOf('tog.id', `l.tilstand <> 'laant'`, GIVEN_UP_AT_ONCE)} g
  where g.siden < $4::timestamptz
),
fjernet as (${REMOVE}),
fejlet as (${GIVE_UP}),
frigivet as (${RELEASE})
select (select count(*) from tog)::int, (select count(*) from afgjort)::int`);
