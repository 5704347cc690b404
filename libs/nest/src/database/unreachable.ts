/** SQLSTATEs of a server that takes no connection or ends it: class 08, 53300 too many, 57P01 to 57P03 shutting down, 3D000 no such database. */
const SQLSTATES = /^(08...|53300|57P0[123]|3D000)$/;

/** The driver's words where it gives no code. */
const WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Is the error that the database cannot be reached, rather than something that it answers? */
export const isUnreachable = (error: unknown): boolean => {
  const { code = '', syscall, message = '' } = error as Partial<NodeJS.ErrnoException>;
  return syscall === 'connect' || code === 'ECONNRESET' || SQLSTATES.test(code) || WORDS.test(message);
};
