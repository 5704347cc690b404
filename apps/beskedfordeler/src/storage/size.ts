/** How much of messages is taken into memory at once, in bytes; a single message may be larger. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** The size of a message in bytes, as SQL: of a row of the log by its alias. The database knows it without reading the text. */
export const sizeOf = (alias: string): string =>
  `octet_length(${alias}.indhold) + coalesce(octet_length(${alias}.xml), 0)`;
