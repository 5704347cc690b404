/**
 * Tells when the process is asked to stop, by SIGTERM or SIGINT. Asked once more, it stops at once, with exit code 1.
 * From the call on, these signals do not end the process by themselves.
 */
export const stopSignal = (): AbortSignal => {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return stopping.signal;
};
