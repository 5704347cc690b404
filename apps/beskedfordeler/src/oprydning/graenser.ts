const HOUR = 3_600_000_000n;

/** The instant before which messages are removed from the log, `dage` days ago; the beginning of time when they are kept. */
export const sletningsgraense = (dage: number | undefined, now: bigint): bigint =>
  dage === undefined ? 0n : now - BigInt(Math.round(dage * 24)) * HOUR;

/**
 * The instant from which on messages of the log may be delivered again. An hour later than that of their removal: so the removal, which
 * may be under way in another process, sees a delivery of theirs long before their time has come.
 */
export const genspilsgraense = (dage: number | undefined, now: bigint): bigint =>
  dage === undefined ? 0n : sletningsgraense(dage, now) + HOUR;
