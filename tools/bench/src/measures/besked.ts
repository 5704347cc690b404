import { beskedRig, type BeskedRig, type Slags } from '../besked/besked-rig.js';
import { enBesked } from '../besked/en-besked.js';
import type { Lytter } from '../besked/lytter.js';
import { paced } from '../besked/paced.js';
import { throughput } from '../load/throughput.js';
import type { Maal, Measure, Round, Sizes, Stage } from '../measure.js';
import { enSag } from '../sag/en-sag.js';
import { opretBody } from '../sag/sag-json.js';
import { quantile } from '../statistics.js';

/** How many writes a second the way of messages is measured at. */
const PACE = 200;

/** How long a message may take at most, in milliseconds, of all but one in a hundred. */
const SECOND = 1000;

/** How many messages are handed over at a time. */
const BATCH = 100;

/** Writes at the pace, and waits until the subscriber has heard of all of it. @returns how long each took, in milliseconds */
const delays = async ({ sag }: BeskedRig, lytter: Lytter, { clients, seconds }: Round): Promise<number[]> => {
  const sent = new Map<string, number>();
  const before = lytter.size;
  // A client has one request at a time: the next waits for its turn, and is counted from then.
  const turns = Array.from({ length: clients }, () => Promise.resolve());
  const write = async (i: number): Promise<void> => {
    const began = performance.now();
    const answer = await sag.send(i % clients, 'POST', '/sag/sag', JSON.stringify(opretBody(enSag(i))));
    const { uuid } = JSON.parse(answer.toString()) as { readonly uuid: string };
    sent.set(uuid, began);
  };
  await paced(PACE, seconds, async (i) => {
    const turn = (turns[i % clients] ?? Promise.resolve()).then(() => write(i));
    turns[i % clients] = turn;
    await turn;
  });
  await lytter.until(before + sent.size);
  return [...sent].map(([uuid, began]) => (lytter.when(uuid) ?? Infinity) - began);
};

/** How many subscriptions a distributor has in a measure. */
type Antal = (sizes: Sizes) => number;

const ANTAL: readonly Antal[] = [() => 1, () => 100, ({ abonnementer }) => abonnementer];

const subscriptions = (antal: number): string => `${antal} ${antal === 1 ? 'subscription' : 'subscriptions'}`;

/** A distributor with so many subscriptions, but that those of the kinds that do not listen yet come beside. */
const rigWith = ({ rigs, sizes }: Stage, antal: Antal): Promise<BeskedRig> =>
  rigs.open(`besked-${antal(sizes)}`, beskedRig(antal(sizes) - 1));

const delay = (slags: Slags, antal: Antal): Measure => ({
  title: (sizes) => `write to subscriber, ${slags}, ${subscriptions(antal(sizes))}`,
  baseline: 'a second',
  unit: 'ms',
  goal: { kind: 'at most', ratio: 1 },
  prepare: async (stage) => {
    const rig = await rigWith(stage, antal);
    const lytter = await rig.lytter(slags);
    return async (round) => {
      const took = await delays(rig, lytter, round);
      return { sagdok: quantile(took, 0.99), p50: quantile(took, 0.5), baseline: SECOND };
    };
  },
});

/** How many messages a second a distributor takes and a subscriber that fetches them has heard of. */
const carried = async ({ fordeler }: BeskedRig, lytter: Lytter, { clients, seconds }: Round): Promise<number> => {
  const began = performance.now();
  const before = lytter.size;
  let sent = 0;
  await throughput({ clients: Math.min(clients, 4), seconds }, async (client) => {
    const beskeder = Array.from({ length: BATCH }, enBesked);
    await fordeler.send(client, 'POST', '/beskedfordeler/besked', JSON.stringify(beskeder));
    sent += BATCH;
  });
  await lytter.until(before + sent);
  return (sent * 1000) / (performance.now() - began);
};

const capacity: Measure = {
  title: `messages through one distributor, ${subscriptions(1)}`,
  baseline: 'what is needed',
  unit: '/s',
  goal: { kind: 'at least', ratio: 1 },
  prepare: async (stage) => {
    const rig = await rigWith(stage, () => 1);
    const lytter = await rig.lytter('pull');
    return async (round) => ({ sagdok: await carried(rig, lytter, round), baseline: PACE });
  },
};

const beside = (antal: Antal): Measure => ({
  title: (sizes) => `messages through one distributor, ${subscriptions(antal(sizes))}`,
  baseline: '1 subscription',
  unit: '/s',
  goal: { kind: 'at least', ratio: 0.8 },
  prepare: async (stage) => {
    const few = await rigWith(stage, () => 1);
    const many = await rigWith(stage, antal);
    const [fewLytter, manyLytter] = [await few.lytter('pull'), await many.lytter('pull')];
    return async (round) => ({
      sagdok: await carried(many, manyLytter, round),
      baseline: await carried(few, fewLytter, round),
    });
  },
});

/** The way from a write to a subscriber, and what the distributor can carry. */
export const besked: Maal = {
  name: 'besked',
  measures: [
    ...(['pull', 'push', 'amqp'] as const).flatMap((slags) => ANTAL.map((antal) => delay(slags, antal))),
    capacity,
    ...ANTAL.slice(1).map(beside),
  ],
};
