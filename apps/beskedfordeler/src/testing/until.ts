/** Waits until something is so; rejects when it is not after ten seconds. */
export const until = async (met: () => boolean | Promise<boolean>, milliseconds = 10_000): Promise<void> => {
  const latest = performance.now() + milliseconds;
  while (!(await met())) {
    if (performance.now() > latest) throw new Error(`not so after ${milliseconds} ms: ${met.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
