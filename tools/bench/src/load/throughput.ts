/** A load: so many clients, for so long. */
export interface Load {
  readonly clients: number;
  readonly seconds: number;
}

/** Lets each client do one thing after another until the time is up. @returns how many were done a second, all clients together */
export const throughput = async (
  { clients, seconds }: Load,
  one: (client: number) => Promise<unknown>,
): Promise<number> => {
  const start = performance.now();
  const end = start + seconds * 1000;
  let done = 0;
  const work = async (client: number): Promise<void> => {
    do {
      await one(client);
      done++;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return (done * 1000) / (performance.now() - start);
};
