import { SCHEMA, type TestService } from './test-service.js';

/** How many rows each table of the service has: what a refused request must leave as it was. */
export const storedRows = async (service: TestService): Promise<Record<string, number>> => {
  const tables = await service.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = '${SCHEMA}'`,
  );
  const counts = tables.map(({ name }) => `(select count(*)::int from "${SCHEMA}"."${name}") as "${name}"`);
  const [row] = await service.sql<Record<string, number>>(`select ${counts.join(', ')}`);
  return row ?? {};
};
