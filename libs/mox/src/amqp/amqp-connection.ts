import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type AmqpConnectionManager } from 'amqp-connection-manager';
import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { AmqpFejl } from './amqp-fejl.js';
import { closeChannel } from './close-channel.js';

/** How a broker is reached. */
export interface AmqpConnectionOptions {
  /** `amqp://user:password@host:port/vhost`, or `amqps://`. */
  readonly url: string;
  /** What the connection is called in the broker's lists. */
  readonly navn: string;
  /** Milliseconds from one attempt to connect to the next. Absent: 1,000. */
  readonly reconnect?: number;
  /** Seconds from one heartbeat to the next; two missed, and the connection counts as lost. Absent: 10. */
  readonly heartbeat?: number;
  /** Hears of a connection that was lost or could not be made, once for each time it is away; and that it is there (undefined). */
  readonly heard?: (fault: string | undefined) => void;
}

/** Hears when the broker comes and goes. */
export interface ConnectionListener {
  up(model: ChannelModel): void;
  down(reason: string): void;
}

/** How it is with the way to the broker. */
export interface AmqpState {
  readonly connected: boolean;
  /** Why it is not usable: not connected, or the broker takes no messages for now (memory, disk). */
  readonly fault: string | undefined;
}

/** Milliseconds. */
const CONNECT_TIMEOUT = 10_000;
const GOODBYE = 2_000;

const described = (error: unknown): string => {
  const { message, code } = error as { readonly message?: string; readonly code?: string };
  return [message, code].find((text) => text !== undefined && text !== '') ?? String(error);
};

/** A connection to the broker that is made again whenever it is lost, for as long as it is not closed. Never rejects by itself. */
export class AmqpConnection {
  readonly #manager: AmqpConnectionManager;
  readonly #listeners = new Set<ConnectionListener>();
  readonly #heard: (fault: string | undefined) => void;
  #model: ChannelModel | undefined;
  #fault: string | undefined = 'forbindelsen er ved at blive oprettet';
  #told: string | undefined;
  #closed = false;

  constructor({ url, navn, reconnect = 1000, heartbeat = 10, heard = () => undefined }: AmqpConnectionOptions) {
    this.#heard = heard;
    this.#manager = connect([url], {
      heartbeatIntervalInSeconds: heartbeat,
      reconnectTimeInSeconds: reconnect / 1000,
      connectionOptions: {
        timeout: CONNECT_TIMEOUT,
        noDelay: true,
        clientProperties: { connection_name: navn },
      },
    });
    this.#manager.on('connect', ({ connection }: { connection: unknown }) => {
      this.#up(connection as ChannelModel);
    });
    this.#manager.on('disconnect', ({ err }) => {
      this.#down(described(err));
    });
    this.#manager.on('connectFailed', ({ err }) => {
      this.#down(described(err));
    });
    this.#manager.on('blocked', ({ reason }) => {
      this.#fault = `RabbitMQ tager ikke imod: ${reason}`;
    });
    this.#manager.on('unblocked', () => {
      this.#fault = undefined;
    });
  }

  get state(): AmqpState {
    return { connected: this.#model !== undefined, fault: this.#fault };
  }

  /** Tells a listener when the broker comes and goes, at once when it is there; gives the way to stop that. */
  listen(listener: ConnectionListener): () => void {
    this.#listeners.add(listener);
    if (this.#model !== undefined) listener.up(this.#model);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Does something on a channel of its own, which is then closed: a fault on it concerns nobody else.
   * @throws AmqpFejl `utilgaengelig` when there is no connection; what the work throws
   */
  async onChannel<T>(work: (channel: ConfirmChannel, model: ChannelModel) => Promise<T>): Promise<T> {
    if (this.#model === undefined) throw AmqpFejl.utilgaengelig(this.#fault ?? 'den er lukket');
    return onChannel(this.#model, work);
  }

  /**
   * Resolves when there is a connection.
   * @throws AmqpFejl `utilgaengelig` when there is none after this many milliseconds
   */
  async ready(timeout: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => {
      reject(AmqpFejl.utilgaengelig(this.#fault ?? ''));
    }, timeout);
    const stop = this.listen({
      up: () => {
        resolve(undefined);
      },
      down: () => undefined,
    });
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      stop();
    }
  }

  /** Closes the connection. What is under way on it is lost: close first what uses it. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const wasConnected = this.#model !== undefined;
    this.#down('forbindelsen er lukket');
    const closed = this.#manager.close().catch(() => undefined);
    // An attempt under way ends by itself within seconds; nobody need wait for that, nor for a broker that does not say goodbye.
    if (wasConnected) await Promise.race([closed, sleep(GOODBYE, undefined, { ref: false })]);
  }

  #up(model: ChannelModel): void {
    if (this.#closed) return;
    this.#model = model;
    this.#fault = undefined;
    this.#tell(undefined);
    for (const listener of [...this.#listeners]) listener.up(model);
  }

  #down(reason: string): void {
    this.#fault = reason;
    if (!this.#closed) this.#tell(reason);
    if (this.#model === undefined) return;
    this.#model = undefined;
    for (const listener of [...this.#listeners]) listener.down(reason);
  }

  #tell(fault: string | undefined): void {
    if (fault !== undefined && this.#told !== undefined) return;
    this.#told = fault;
    this.#heard(fault);
  }
}

/** Does something on a channel of its own of a connection; see {@link AmqpConnection.onChannel}. */
export const onChannel = async <T>(
  model: ChannelModel,
  work: (channel: ConfirmChannel, model: ChannelModel) => Promise<T>,
): Promise<T> => {
  const channel = await model.createConfirmChannel();
  // What the channel is closed for, the work itself rejects with.
  channel.on('error', () => undefined);
  try {
    return await work(channel, model);
  } finally {
    await closeChannel(channel);
  }
};
