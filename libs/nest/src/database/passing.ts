import { isUnreachable } from './unreachable.js';

/**
 * SQLSTATEs of a server that cannot do now what it can do at another time: class 40 (the transaction was chosen to give way), 53 (no room,
 * no memory), 57 (it was told to stop), 58 (its disk), 25006 (it is a standby), 55P03 (a lock is taken).
 */
const SQLSTATES = /^(40...|53...|57...|58...|25006|55P03)$/;

/** Is the error about how the database is, or about the moment, rather than about what it was asked? The same may succeed later. */
export const isPassing = (error: unknown): boolean =>
  isUnreachable(error) || SQLSTATES.test((error as Partial<NodeJS.ErrnoException>).code ?? '');
