import { randomUUID } from 'node:crypto';
import { statement, type Database } from '@sagdok/nest';
import { type Beskedlog, type LogfoertBesked, type NyBesked } from '../beskedlog/beskedlog.js';
import { T } from '../storage/table-names.js';

/** Makes an empty dueslag, straight in the database. */
export const etDueslag = async (database: Database): Promise<string> => {
  const id = randomUUID();
  await database.rows(statement(`insert into ${T.dueslag} (id, levering) values ($1::uuid, '{"slags": "pull"}')`), [
    id,
  ]);
  return id;
};

/** A message about something, for some dueslag. */
export const nyBesked = (ordensnoegle: string, dueslag: readonly string[]): NyBesked => ({
  beskedId: randomUUID(),
  ordensnoegle,
  indhold: JSON.stringify({ om: ordensnoegle }),
  leveres: dueslag.map((id) => ({ dueslag: id, abonnement: id })),
});

/** Stores messages, whatever the version of the subscriptions. */
export const gem = async (log: Beskedlog, beskeder: readonly NyBesked[]): Promise<void> => {
  if (!(await log.tilfoej(beskeder, '0'))) throw new Error('the subscriptions have changed');
};

/** All of the log after a position, in the parts that it is read in. */
export const dele = async (log: Beskedlog, efter: string): Promise<readonly (readonly LogfoertBesked[])[]> => {
  const read = await log.laes(efter, 1000);
  return read.length === 0 ? [] : [read, ...(await dele(log, read.at(-1)!.position))];
};

/** How many deliveries wait in a dueslag, by their state. */
export const tilstande = async (database: Database, dueslag: string): Promise<Readonly<Record<string, number>>> => {
  const rows = await database.rows(
    statement(`select tilstand, count(*)::int from ${T.leverance} where dueslag = $1::uuid group by tilstand`),
    [dueslag],
  );
  return Object.fromEntries(rows as readonly (readonly [string, number])[]);
};
