/** An error as one line: its sentence, and that of its cause. */
export const fejltekst = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const own = error.message === '' ? error.name : error.message;
  return error.cause === undefined ? own : `${own}: ${fejltekst(error.cause)}`;
};
