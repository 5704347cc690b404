import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { backoff } from '../loop/backoff.js';
import type { AmqpConnection } from './amqp-connection.js';
import { AmqpFejl } from './amqp-fejl.js';
import { closeChannel } from './close-channel.js';

/** How a channel is kept. */
export interface KeptChannelOptions {
  readonly connection: AmqpConnection;
  /** Makes a channel ready for use, each time one is opened. When it rejects, another is opened after a while. */
  readonly setup?: (channel: ConfirmChannel, model: ChannelModel) => Promise<void>;
  /** The channel is no more: nothing that was under way on it will be heard of again. */
  readonly lost?: (channel: ConfirmChannel, reason: string) => void;
  /** Hears why a channel could not be made ready or was closed by the broker, while the connection lives. */
  readonly failed?: (error: Error) => void;
}

const waitBeforeReopening = backoff({ first: 100, longest: 10_000 });

/**
 * A channel that is opened again whenever it is lost: with its connection, or alone when the broker closes it for a fault.
 * The manager's own wrapper is not used: it keeps what cannot be sent without bound, and leaves a channel closed that the broker closed.
 */
export class KeptChannel {
  readonly #options: KeptChannelOptions;
  readonly #stopListening: () => void;
  #model: ChannelModel | undefined;
  #channel: ConfirmChannel | undefined;
  #fault: string | undefined;
  #failures = 0;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: KeptChannelOptions) {
    this.#options = options;
    this.#stopListening = options.connection.listen({
      up: (model) => {
        this.#model = model;
        this.#failures = 0;
        this.#open(model);
      },
      down: () => {
        this.#model = undefined;
        clearTimeout(this.#retry);
      },
    });
  }

  /**
   * The channel, ready for use.
   * @throws AmqpFejl `utilgaengelig` when there is none right now
   */
  get channel(): ConfirmChannel {
    if (this.#channel === undefined) throw AmqpFejl.utilgaengelig(this.#reason());
    return this.#channel;
  }

  /** Closes the channel for good. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stopListening();
    clearTimeout(this.#retry);
    const channel = this.#channel;
    this.#channel = undefined;
    if (channel !== undefined) await closeChannel(channel);
  }

  #reason(): string {
    if (this.#closed) return 'kanalen er lukket';
    return this.#options.connection.state.fault ?? this.#fault ?? 'kanalen er ved at blive åbnet';
  }

  #open(model: ChannelModel): void {
    this.#tryOpen(model).then(
      () => {
        this.#failures = 0;
        this.#fault = undefined;
      },
      (error: unknown) => {
        this.#reopen(model, error instanceof Error ? error : new Error(String(error)));
      },
    );
  }

  async #tryOpen(model: ChannelModel): Promise<void> {
    const channel = await model.createConfirmChannel();
    let ready = false;
    let reason = 'forbindelsen blev afbrudt';
    channel.on('error', (error) => {
      reason = error.message;
    });
    channel.on('close', () => {
      if (this.#channel === channel) this.#channel = undefined;
      this.#options.lost?.(channel, reason);
      // A channel goes just before its connection: only what is left after that is a fault of the channel alone.
      if (ready) {
        setImmediate(() => {
          this.#reopen(model, new Error(reason));
        });
      }
    });
    try {
      await this.#options.setup?.(channel, model);
    } catch (error) {
      await closeChannel(channel);
      throw error;
    }
    if (this.#closed || this.#model !== model) {
      await closeChannel(channel);
      return;
    }
    ready = true;
    this.#channel = channel;
  }

  #reopen(model: ChannelModel, error: Error): void {
    if (this.#closed || this.#model !== model) return;
    this.#failures += 1;
    this.#fault = error.message;
    this.#options.failed?.(error);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      if (!this.#closed && this.#model === model) this.#open(model);
    }, waitBeforeReopening(this.#failures));
  }
}
