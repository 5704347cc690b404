import { statement } from '@sagdok/nest';
import { T } from '../storage/table-names.js';

/** One row when a dueslag has had a queue. `$1` dueslag. */
export const HAS_QUEUE = statement(`select 1 from ${T.dueslag} where id = $1::uuid and koe_efter is not null`);

/**
 * Notes where in the log a dueslag begins when it first gets a queue: before all that waits in it or is played again for it. No row: it
 * was noted before. `$1` dueslag.
 */
export const NOTE_QUEUE = statement(`update ${T.dueslag} d set koe_efter = least(
    t.position,
    (select min(l.position) - 1 from ${T.leverance} l where l.dueslag = d.id),
    (select min(g.naaet) from ${T.genspil} g where g.dueslag = d.id)
  )
  from ${T.taeller} t where t.id = 1 and d.id = $1::uuid and d.koe_efter is null returning d.id::text`);
