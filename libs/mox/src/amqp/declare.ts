import type { ChannelModel, Options } from 'amqplib';
import { onChannel } from './amqp-connection.js';
import { ARGUMENTER, type Exchange, type Koe } from './topologi.js';

/** What has to be there before anything is published or consumed. */
export interface Declaration {
  readonly exchanges: readonly Exchange[];
  readonly koeer: readonly Koe[];
}

/** A queue after it was declared. */
export interface DeclaredKoe {
  readonly navn: string;
  /** It was not there, and was made: whatever once lay in it is gone. */
  readonly ny: boolean;
}

/** What a server can do for queues that may lose nothing. */
export type Queueing = 'classic' | 'quorum' | 'quorum-at-least-once';

/**
 * How often a message may be given back before a quorum queue gives it up: each lost connection counts, so it is generous.
 * RabbitMQ 4 has 20 where nothing is said, earlier ones no limit.
 */
const DELIVERY_LIMIT = 100;

const NOT_FOUND = 404;

const atLeast = (version: string, major: number, minor: number): boolean => {
  const [ours = 0, next = 0] = version.split('.').map(Number);
  return ours > major || (ours === major && next >= minor);
};

/**
 * How a server keeps queues, by what it says of itself: RabbitMQ has quorum queues from 3.8, and dead letters that are moved safely
 * from 3.10. Others get classic durable queues. Source: RabbitMQ's documentation of quorum queues.
 */
export const queueingOf = ({ connection: { serverProperties } }: ChannelModel): Queueing => {
  const { product, version } = serverProperties;
  if (product !== 'RabbitMQ' || !atLeast(version, 3, 8)) return 'classic';
  return atLeast(version, 3, 10) ? 'quorum-at-least-once' : 'quorum';
};

const queueOptions = ({ doed, enAdGangen }: Koe, queueing: Queueing): Options.AssertQueue => ({
  durable: true,
  deadLetterExchange: doed,
  arguments: {
    ...(enAdGangen && { [ARGUMENTER.singleActiveConsumer]: true }),
    ...(queueing !== 'classic' && { [ARGUMENTER.queueType]: 'quorum' }),
    ...(queueing !== 'classic' && doed !== undefined && { [ARGUMENTER.deliveryLimit]: DELIVERY_LIMIT }),
    ...(queueing === 'quorum-at-least-once' &&
      doed !== undefined && {
        [ARGUMENTER.deadLetterStrategy]: 'at-least-once',
        [ARGUMENTER.overflow]: 'reject-publish',
      }),
  },
});

/** Is there a queue of this name, of whatever kind? */
export const koeFindes = async (model: ChannelModel, navn: string): Promise<boolean> => {
  try {
    await onChannel(model, (channel) => channel.checkQueue(navn));
    return true;
  } catch (error) {
    if ((error as { readonly code?: number }).code === NOT_FOUND) return false;
    throw error;
  }
};

const declareKoe = async (model: ChannelModel, koe: Koe): Promise<DeclaredKoe> => {
  const { navn, bindinger } = koe;
  const ny = !(await koeFindes(model, navn));
  await onChannel(model, async (channel) => {
    if (ny) await channel.assertQueue(navn, queueOptions(koe, queueingOf(model)));
    for (const { exchange, noegle, headers } of bindinger) {
      await channel.bindQueue(navn, exchange, noegle, headers && { ...headers, [ARGUMENTER.match]: 'all' });
    }
  });
  return { navn, ny };
};

/**
 * Makes the exchanges and queues that are not there. A queue that is there is used as it is, whatever its kind and arguments, so that
 * an operator may have made it otherwise. Two processes that make the same queue at once are both told that it is new.
 */
export const declare = async (
  model: ChannelModel,
  { exchanges, koeer }: Declaration,
): Promise<readonly DeclaredKoe[]> => {
  await onChannel(model, async (channel) => {
    for (const { navn, type, alternativ } of exchanges)
      await channel.assertExchange(navn, type, { durable: true, alternateExchange: alternativ });
  });
  const declared: DeclaredKoe[] = [];
  for (const koe of koeer) declared.push(await declareKoe(model, koe));
  return declared;
};
