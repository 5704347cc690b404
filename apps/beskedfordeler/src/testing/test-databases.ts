import { PGLITE, postgresql, postgresUrl } from '@sagdok/test-support';

/** A server, where there is one. */
export const POSTGRESQL = postgresql(await postgresUrl());

/** Both kinds. */
export const DATABASES = [PGLITE, POSTGRESQL] as const;
