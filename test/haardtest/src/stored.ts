import type { Client } from 'pg';
import { SLAGS } from './slags.js';

/** A registrering as the database has it. */
export interface StoredRegistrering {
  readonly slags: string;
  readonly objekt: string;
  readonly nr: number;
  /** Does it begin where the one before ended; the first: does it come first? */
  readonly moeder: boolean;
  /** Is it still current? */
  readonly aaben: boolean;
  readonly livscykluskode: string;
  readonly note: string;
}

/** Every registrering of every object, in order. */
export const storedRegistreringer = async (client: Client): Promise<StoredRegistrering[]> => {
  const selects = SLAGS.map(
    ({ navn, schema }) => `select '${navn}' slags, objekt::text, nr, livscykluskode, note, upper_inf(registreret) aaben,
      lower(registreret) is not distinct from coalesce(lag(upper(registreret)) over (partition by objekt order by nr), lower(registreret)) moeder
      from "${schema}"."${navn}_registrering"`,
  );
  const { rows } = await client.query<StoredRegistrering>(`${selects.join(' union all ')} order by slags, objekt, nr`);
  return rows;
};

/** Tables of facts of which at most one of a kind holds at any instant of both axes, with the columns that tell the kind. */
const TIMELINES = SLAGS.flatMap(({ navn, schema }) => [
  { table: `"${schema}"."${navn}_egenskaber"`, kind: '', where: 'true' },
  { table: `"${schema}"."${navn}_tilstand"`, kind: 'and a.tilstand = b.tilstand', where: 'true' },
  { table: `"${schema}"."${navn}_relation"`, kind: 'and a.relation = b.relation', where: 'a.enkelt and b.enkelt' },
]);

/** How many pairs of facts hold at the same instant of both axes where only one may. */
export const overlaps = async (client: Client): Promise<number> => {
  const counts = TIMELINES.map(
    ({ table, kind, where }) => `select count(*) n from ${table} a join ${table} b
      on a.objekt = b.objekt and (a.nr, a.lbnr) < (b.nr, b.lbnr) ${kind} and a.virkning && b.virkning and a.registreret && b.registreret
      where ${where}`,
  );
  const { rows } = await client.query<{ n: number }>(`select sum(n)::int n from (${counts.join(' union all ')}) c`);
  return rows[0]?.n ?? 0;
};

/** How many facts begin with a registrering that is not there, or in another instant than it. */
export const orphans = async (client: Client): Promise<number> => {
  const counts = SLAGS.flatMap(({ navn, schema }) =>
    ['egenskaber', 'tilstand', 'relation'].map(
      (kind) => `select count(*) n from "${schema}"."${navn}_${kind}" f where not exists (
        select from "${schema}"."${navn}_registrering" r
        where r.objekt = f.objekt and r.nr = f.nr and lower(r.registreret) = lower(f.registreret))`,
    ),
  );
  const { rows } = await client.query<{ n: number }>(`select sum(n)::int n from (${counts.join(' union all ')}) c`);
  return rows[0]?.n ?? 0;
};

/** How many registreringer have not been told of yet. */
export const untold = async (client: Client): Promise<number> => {
  const schemas = [...new Set(SLAGS.map(({ schema }) => schema))];
  const counts = schemas.map((schema) => `select count(*) n from "${schema}".haendelse`);
  const { rows } = await client.query<{ n: number }>(`select sum(n)::int n from (${counts.join(' union all ')}) c`);
  return rows[0]?.n ?? 0;
};

const TOLD = `select (registrering #>> '{ObjektId,UUIDIdentifikator}')::uuid objekt, position,
    (registrering #>> '{Registreringstidspunkt,TidsstempelDatoTid}')::timestamptz registreret
  from beskedfordeler.besked,
    lateral (select indhold::jsonb #> '{Beskedkuvert,Filtreringsdata,ObjektRegistrering,0}' registrering) r`;

/** How many registreringer no message tells of, and how many messages tell of none, or of one that another tells of too. */
export const messageDifference = async (client: Client): Promise<number> => {
  const registreringer = SLAGS.map(
    ({ navn, schema }) => `select objekt, lower(registreret) registreret from "${schema}"."${navn}_registrering"`,
  );
  const { rows } = await client.query<{ n: number }>(`select count(*)::int n
    from (${registreringer.join(' union all ')}) r
    full join (select objekt, registreret, count(*) times from (${TOLD}) b group by objekt, registreret) b
      using (objekt, registreret)
    where r is null or b is null or times > 1`);
  return rows[0]?.n ?? 0;
};

/** How many messages tell of a registrering after one that came later to the same object. */
export const messagesOutOfOrder = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int n from (
    select registreret < lag(registreret) over (partition by objekt order by position) late from (${TOLD}) b) o where late`);
  return rows[0]?.n ?? 0;
};
