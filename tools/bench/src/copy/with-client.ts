import { Client } from 'pg';

/** Does something on a connection of its own. Nothing on it waits for the disk: what a crash would lose is made anew. */
export const withClient = async <R>(url: string, work: (client: Client) => Promise<R>): Promise<R> => {
  const client = new Client({ connectionString: url, options: '-c TimeZone=UTC -c synchronous_commit=off' });
  // The database may be dropped under it; what is under way then fails, which is enough.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
