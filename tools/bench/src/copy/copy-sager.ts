import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Progress } from '../progress.js';
import { COPY_TABLES, copiedSag, sagUuid, type CopyTable } from './copy-tables.js';
import { withClient } from './with-client.js';
import { withoutIndexes } from './without-indexes.js';

/** How many sager are given to the stream at a time. */
const CHUNK = 500;

/** How often a table's progress is told. */
const STEPS = 10;

/** The lines that COPY takes, some sager at a time. */
function* lines(table: CopyTable, sager: number, step: (done: number) => void): Generator<string> {
  let text = '';
  for (let i = 0; i < sager; i++) {
    for (const row of table.rows(sagUuid(i), copiedSag(i))) text += `${row.join('\t')}\n`;
    if ((i + 1) % CHUNK > 0 && i + 1 < sager) continue;
    yield text;
    text = '';
    step(i + 1);
  }
}

const copyTable = async (client: Client, table: CopyTable, sager: number, progress: Progress): Promise<void> => {
  const stream = client.query(copyFrom(`copy ${table.name} (${table.columns.join(', ')}) from stdin`));
  const each = Math.ceil(sager / STEPS);
  let next = each;
  const step = (done: number): void => {
    if (done < next) return;
    next += each;
    progress.say(`${sager} sager: copying ${table.name}, ${Math.round((100 * done) / sager)}%`);
  };
  await pipeline(Readable.from(lines(table, sager, step)), stream);
};

/** Fills the tables of an empty register with so many sager, and lets the database learn how they are spread. */
export const copySager = async (url: string, sager: number, progress: Progress): Promise<void> => {
  const names = COPY_TABLES.map(({ name }) => name);
  await withoutIndexes(url, names, progress, () =>
    withClient(url, async (client) => {
      for (const table of COPY_TABLES) await copyTable(client, table, sager, progress);
    }),
  );
  progress.say(`${sager} sager: analysing`);
  await withClient(url, (client) => client.query(`vacuum (analyze) ${names.join(', ')}`));
};
