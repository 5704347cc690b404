import type { Baseline, Prepared } from './baseline.js';

const LIVING = `exists (select from sag.sag_registrering r
  where r.objekt = f.objekt and upper_inf(r.registreret) and r.livscykluskode <> 'Slettet')`;

// Within coalesce the condition on virkning is checked row by row and taken to hold often: else the planner goes through the index
// of the exclusion constraint, and sorts what the index of the key has in order.
const NOW = 'upper_inf(f.registreret) and coalesce(f.virkning @> $1::timestamptz, false)';

const KEY = 'lower(f.brugervendtnoegle) collate "C"';

const PREFIX: Prepared = {
  name: 'bench-soeg-praefiks',
  text: `select f.objekt from sag.sag_egenskaber f
where ${NOW} and ${KEY} >= $2::text and ${KEY} < $3::text and ${LIVING} order by ${KEY}, f.objekt limit $4::int`,
};

const RELATION: Prepared = {
  name: 'bench-soeg-relation',
  text: `select distinct f.objekt from sag.sag_relation f
where ${NOW} and f.uuid = $2::uuid and f.relation = $3::text and ${LIVING}`,
};

interface Row {
  readonly [column: string]: unknown;
  readonly objekt: string;
}

const uuids = async (baseline: Baseline, statement: Prepared, values: readonly unknown[]): Promise<string[]> =>
  (await baseline.rows<Row>(statement, [new Date().toISOString(), ...values])).map(({ objekt }) => objekt);

/** The first sager whose key begins so, in the order of their keys. */
export const soegPrefix = (baseline: Baseline, prefix: string, most: number): Promise<string[]> =>
  uuids(baseline, PREFIX, [prefix.toLowerCase(), `${prefix.toLowerCase()}\u{10ffff}`, most]);

/** The sager that have the relation to the uuid. */
export const soegRelation = (baseline: Baseline, relation: string, uuid: string): Promise<string[]> =>
  uuids(baseline, RELATION, [uuid, relation]);
