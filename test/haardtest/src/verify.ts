import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { canonical, seen, type AnsweredRegistrering, type Billede } from './billede.js';
import type { Fort } from './journal.js';
import { after } from './oracle.js';
import { readHistory } from './read-history.js';
import { SLAGS, type Slags } from './slags.js';
import {
  messageDifference,
  messagesOutOfOrder,
  orphans,
  overlaps,
  storedRegistreringer,
  untold,
  type StoredRegistrering,
} from './stored.js';

/** How long the distributor has, in milliseconds, to take what was written last: as long as the lease of a process that was killed, and more. */
const TELLING = 60_000;

/** What a run left behind, held against what it should have. */
export interface Fund {
  readonly objekter: number;
  readonly registreringer: number;
  /** Everything that is not as it should be; none, when all is well. */
  readonly fejl: readonly string[];
}

/** Each registrering is numbered on from the one before, begins where that ended, and the last is open. */
const gaps = (registreringer: readonly StoredRegistrering[]): string[] =>
  registreringer.flatMap(({ objekt, nr, moeder, aaben }, i) => {
    const last = i === registreringer.length - 1;
    return nr === i + 1 && moeder && aaben === last
      ? []
      : [`${objekt}: registrering ${nr} does not follow the one before`];
  });

/** Replays the operations that were stored, in their order, and holds each picture against the answer. */
const replayed = (
  { afsendt }: Fort,
  slags: Slags,
  stored: readonly StoredRegistrering[],
  answered: readonly AnsweredRegistrering[],
): string[] => {
  const objekt = stored[0]?.objekt ?? '';
  if (answered.length !== stored.length)
    return [`${objekt}: ${stored.length} registreringer are stored and ${answered.length} answered`];
  let expected: Billede | undefined;
  for (const [i, { nr, note }] of stored.entries()) {
    const operation = afsendt.get(note);
    const answer = answered[i];
    if (operation === undefined || answer === undefined) return [`${objekt} ${nr}: nobody sent «${note}»`];
    try {
      expected = after(expected, operation, slags);
      if (answer.note !== note || canonical(seen(answer, slags)) !== canonical(expected))
        return [`${objekt} ${nr} (${note}): ${canonical(seen(answer, slags))} instead of ${canonical(expected)}`];
    } catch (error) {
      return [`${objekt} ${nr}: ${(error as Error).message}`];
    }
  }
  return [];
};

/** Every acknowledged write is the registrering it was acknowledged as; a Slet of what was deleted may be that deletion. */
const missing = ({ afsendt, kvitteret, afvist }: Fort, stored: readonly StoredRegistrering[]): string[] => {
  const places = new Map(stored.map((each) => [`${each.objekt} ${each.nr}`, each]));
  const notes = new Set(stored.map(({ note }) => note));
  const lost = kvitteret.filter(({ note, uuid, nr }) => {
    const found = places.get(`${uuid} ${nr}`);
    const repeated = afsendt.get(note)?.art === 'slet' && found?.livscykluskode === 'Slettet';
    return found?.note !== note && !repeated;
  });
  const twice = stored.length - notes.size;
  return [
    ...lost.map(({ note, uuid, nr }) => `${note} was acknowledged as ${uuid} ${nr}, and is not that`),
    ...[...afvist].filter((note) => notes.has(note)).map((note) => `${note} was refused, and is stored`),
    ...(twice > 0 ? [`${twice} registreringer have the note of another`] : []),
  ];
};

/** An If-Match that was let through must have been the registrering before. */
const wrongMatches = ({ afsendt, kvitteret }: Fort): string[] =>
  kvitteret.flatMap(({ note, nr }) => {
    const { art, forventet } = afsendt.get(note) ?? {};
    const right = forventet === undefined || nr === forventet + 1 || (art === 'slet' && nr === forventet);
    return right ? [] : [`${note} came after registrering ${nr - 1}, not ${forventet}`];
  });

/** Waits for what is told to be told. @returns how many registreringer are not told of after a while */
const allTold = async (client: Client): Promise<number> => {
  const until = performance.now() + TELLING;
  for (;;) {
    const left = await untold(client);
    if (left === 0 || performance.now() > until) return left;
    await sleep(100);
  }
};

/** Holds all that is stored against what was sent and acknowledged. */
export const verify = async (fort: Fort, databaseUrl: string, url: string): Promise<Fund> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const stored = await storedRegistreringer(client);
    const objekter = Map.groupBy(stored, ({ objekt }) => objekt);
    const fejl = [...missing(fort, stored), ...wrongMatches(fort)];
    for (const registreringer of objekter.values()) {
      const slags = SLAGS.find(({ navn }) => navn === registreringer[0]?.slags) ?? SLAGS[0];
      const answered = await readHistory(url, slags, registreringer[0]?.objekt ?? '');
      fejl.push(...gaps(registreringer), ...replayed(fort, slags, registreringer, answered));
    }
    const counts = {
      'pairs of facts overlap': await overlaps(client),
      'facts begin with no registrering': await orphans(client),
      'registreringer are not told of': await allTold(client),
      'registreringer and messages differ': await messageDifference(client),
      'messages are out of order': await messagesOutOfOrder(client),
    };
    fejl.push(...Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : [])));
    return { objekter: objekter.size, registreringer: stored.length, fejl };
  } finally {
    await client.end();
  }
};
