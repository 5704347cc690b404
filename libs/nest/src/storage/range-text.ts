const unquoted = (bound: string): string => (bound.startsWith('"') ? bound.slice(1, -1) : bound);

/** Where a range begins, as PostgreSQL prints it; `-infinity` when it is open. */
export const lowerOf = (range: string): string => unquoted(range.slice(1, range.indexOf(','))) || '-infinity';

/** Where a range ends, as PostgreSQL prints it; `infinity` when it is open. */
export const upperOf = (range: string): string => unquoted(range.slice(range.indexOf(',') + 1, -1)) || 'infinity';

/** An instant as PostgreSQL prints it, e.g. `2019-01-11 10:10:59.430647+00`, as ISO 8601. */
export const isoInstant = (postgres: string): string =>
  postgres.endsWith('infinity') ? postgres : `${postgres.replace(' ', 'T')}:00`;
