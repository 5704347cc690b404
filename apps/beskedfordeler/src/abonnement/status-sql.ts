import { statement } from '@sagdok/nest';
import { firstOf } from '../dueslag/first-sql.js';
import { T } from '../storage/table-names.js';

/** How it is with a dueslag: `$1` its id. */
export const STATUS =
  statement(`select d.afleveret::text, d.afleveret_senest::text, d.kreds_siden::text, d.kreds_til::text,
    d.fejl_kode, d.fejl_tekst, d.fejl_tidspunkt::text,
    (select count(*) from ${T.leverance} l where l.dueslag = d.id)::int,
    (select count(*) from ${T.leverance} l where l.dueslag = d.id and l.tilstand = 'laant')::int,
    (select l.siden from ${firstOf('d.id', 'true', 1)} l)::text,
    (select count(*) from ${T.fejl} f where f.dueslag = d.id)::int
  from ${T.dueslag} d where d.id = $1::uuid`);

/** The replays of a subscription that are under way. */
export const REPLAYS = statement(
  `select g.naaet::text, g.til::text from ${T.genspil} g where g.abonnement = $1::uuid order by g.id`,
);
