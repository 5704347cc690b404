import { createEmbeddedDatabase } from './embedded-database.js';
import { createDatabase } from './test-database.js';

/** A database that a test opens for itself. */
export interface OpenedDatabase {
  /** Where it lies, as the register is told. */
  readonly location:
    | { readonly kind: 'postgres'; readonly url: string; readonly connections: number }
    | { readonly kind: 'pglite'; readonly data: string };
  /** Removes it, once nothing uses it any more. */
  readonly drop: () => Promise<void>;
}

/** A kind of database that the register runs on. */
export interface DatabaseKind {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** Absent where there is none. */
  readonly open?: () => Promise<OpenedDatabase>;
}

/** The embedded one, which is always there. */
export const PGLITE = {
  name: 'PGlite',
  open: async () => {
    const { data, drop } = await createEmbeddedDatabase();

    return { location: { kind: 'pglite', data }, drop };
  },
} as const satisfies DatabaseKind;

/** A server, where several processes work side by side. */
export function postgresql(serverUrl: string | undefined): DatabaseKind {
  const open = async (url: string): Promise<OpenedDatabase> => {
    const database = await createDatabase(url);

    return { location: { kind: 'postgres', url: database.url, connections: 10 }, drop: () => database.drop() };
  };

  return { name: 'PostgreSQL', ...(serverUrl !== undefined && { open: () => open(serverUrl) }) };
}
