import { meetsPeriod, quoted } from '../storage/read-sql.js';
import type { FactTable } from '../storage/tables.js';
import { believedSql, type RowCondition } from './condition.js';
import { literal } from './target-condition.js';

/**
 * The condition that a row is a relation that leads to an object, directly or through others of its type: what lies below it in a
 * hierarchy, however deep. Each step must hold in the time that is looked through, and be believed in it.
 */
export const chainCondition =
  (table: FactTable, relation: string, uuid: string): RowCondition =>
  (alias, parameters, { tables: { schema }, axis, virkning, registreret }) => {
    const isRelation = (row: string): string => `${row}.relation = ${literal(relation)}`;
    const step = believedSql(axis, 'k', registreret, `k.uuid = u.objekt and ${isRelation('k')}`);
    return `${isRelation(alias)} and ${alias}.uuid = any (array(
      with recursive u(objekt) as (
        select ${parameters.add(uuid, 'uuid')} union
        select k.objekt from u join ${quoted(schema, table.name)} k on ${step} and ${meetsPeriod('k.virkning', virkning())}
      ) select objekt from u))`;
  };
