import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';

/** How large a request is made, in bytes; a single message may be larger. */
const MOST_BYTES = 8 * 1024 * 1024;

/** How many messages a distributor takes at once. */
const MOST_MESSAGES = 1000;

/** The messages in their order, as many together as a request may hold. */
export const requestsOf = (beskeder: readonly Haendelsesbesked[]): readonly (readonly Haendelsesbesked[])[] => {
  const requests: Haendelsesbesked[][] = [];
  let room = 0;
  for (const besked of beskeder) {
    const size = Buffer.byteLength(JSON.stringify(besked));
    const last = requests.at(-1);
    if (last === undefined || size > room || last.length === MOST_MESSAGES) {
      requests.push([besked]);
      room = MOST_BYTES - size;
    } else {
      last.push(besked);
      room -= size;
    }
  }
  return requests;
};
