import { statement } from '@sagdok/nest';
import { T } from '../storage/table-names.js';

/**
 * The version of the subscriptions, and those that have changed since version `$1`, as one row each; a single row without a
 * subscription when none has. Who knows of none (version 0) is not told which have been removed.
 */
export const LOAD =
  statement(`select t.abonnementer::text, a.id::text, a.slettet, a.navn, a.dueslag::text, a.filtre::text,
    d.levering::text, a.beskeddata, a.modtager::text, a.ejer, a.oprettet::text
  from ${T.taeller} t
  left join (${T.abonnement} a left join ${T.dueslag} d on d.id = a.dueslag) on a.version > $1::bigint and not (a.slettet and $1::bigint = 0)
  where t.id = 1`);

/**
 * Makes or changes a subscription, if no other change came since version `$1`: the decisions that it is taken on then still hold, and
 * whoever writes messages learns of it before the next one. No row: another change came. What waits for another attempt is tried at once
 * when it is to be delivered otherwise.
 *
 * `$2` id, `$3` navn, `$4` dueslag, `$5` filtre, `$6` levering, `$7` beskeddata, `$8` modtager, `$9` ejer, `$10` when it was made, `$11` the
 * position that a replay begins after (null: none).
 */
export const SAVE = statement(`with taget as (
  update ${T.taeller} set abonnementer = abonnementer + 1 where id = 1 and abonnementer = $1::bigint returning abonnementer, position
),
d as (
  insert into ${T.dueslag} as d (id, levering) select $4::uuid, $6::jsonb from taget
  on conflict (id) do update set levering = excluded.levering, slettet = false,
    -- Of one that was removed, its queue too is as if it had never been.
    koe_efter = case when d.slettet then null when d.koe_efter > $11::bigint then $11::bigint else d.koe_efter end,
    kreds_fejl = case when d.levering = excluded.levering then d.kreds_fejl else 0 end,
    kreds_siden = case when d.levering = excluded.levering then d.kreds_siden end,
    kreds_til = case when d.levering = excluded.levering then d.kreds_til end
),
nu as (
  update ${T.leverance} l set til = $10::timestamptz from taget, ${T.dueslag} foer
  where foer.id = $4::uuid and foer.levering <> $6::jsonb and l.dueslag = foer.id and l.tilstand = 'udsat'
),
a as (
  insert into ${T.abonnement} as a (id, navn, dueslag, filtre, beskeddata, modtager, ejer, oprettet, version, slettet)
  select $2::uuid, $3::text, $4::uuid, $5::jsonb, $7::boolean, $8::jsonb, $9::text, $10::timestamptz, abonnementer, false from taget
  on conflict (id) do update set navn = excluded.navn, dueslag = excluded.dueslag, filtre = excluded.filtre,
    beskeddata = excluded.beskeddata, modtager = excluded.modtager, version = excluded.version, slettet = false,
    ejer = excluded.ejer,
    oprettet = case when a.slettet then excluded.oprettet else a.oprettet end
),
g as (
  insert into ${T.genspil} (abonnement, dueslag, naaet, til)
  select $2::uuid, $4::uuid, $11::bigint, position from taget where $11::bigint < position
)
select abonnementer::text from taget`);

/**
 * Removes a subscription, if no other change came since version `$1`. `$2` id, `$3` its dueslag, `$4` whether that goes too: its
 * deliveries are removed later, a few at a time.
 */
export const REMOVE = statement(`with taget as (
  update ${T.taeller} set abonnementer = abonnementer + 1 where id = 1 and abonnementer = $1::bigint returning abonnementer
),
a as (
  update ${T.abonnement} set slettet = true, filtre = '[]', version = taget.abonnementer from taget where id = $2::uuid
),
d as (update ${T.dueslag} set slettet = true from taget where id = $3::uuid and $4::boolean),
g as (delete from ${T.genspil} using taget where abonnement = $2::uuid)
select abonnementer::text from taget`);
