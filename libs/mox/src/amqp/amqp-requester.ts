import { randomUUID } from 'node:crypto';
import type { AmqpConnection } from './amqp-connection.js';
import { AmqpFejl } from './amqp-fejl.js';
import { receivedMessage, type AmqpMessage, type OutgoingMessage } from './amqp-message.js';
import { AmqpPublisher } from './amqp-publisher.js';
import { DIRECT_REPLY_TO } from './topologi.js';

/** How requests are made. */
export interface AmqpRequesterOptions {
  readonly connection: AmqpConnection;
  /** Milliseconds to wait for an answer. Absent: 30,000, as LoRA's client waits. */
  readonly timeout?: number;
  /** Hears why a channel could not be made ready or was closed by the broker, while the connection lives. */
  readonly failed?: (error: Error) => void;
}

/** A message that an answer is expected to. */
export type Request = Omit<OutgoingMessage, 'replyTo' | 'correlationId' | 'mandatory'>;

interface Waiting {
  readonly answer: (message: AmqpMessage) => void;
  readonly fail: (fault: AmqpFejl) => void;
}

/** Publishes messages and waits for their answers, any number at once, by the broker's direct reply-to: no queue is made for them. */
export class AmqpRequester {
  readonly #publisher: AmqpPublisher;
  readonly #timeout: number;
  readonly #waiting = new Map<string, Waiting>();

  constructor({ connection, timeout = 30_000, failed }: AmqpRequesterOptions) {
    this.#timeout = timeout;
    this.#publisher = new AmqpPublisher({
      connection,
      timeout,
      failed,
      setup: async (channel) => {
        await channel.consume(
          DIRECT_REPLY_TO,
          (message) => {
            if (message !== null) this.#answered(receivedMessage(message));
          },
          { noAck: true },
        );
      },
      lost: (reason) => {
        for (const { fail } of [...this.#waiting.values()]) fail(AmqpFejl.intetSvar(reason));
      },
    });
  }

  /**
   * The answer to a message.
   * @throws AmqpFejl as {@link AmqpPublisher.publish} does, and `intet-svar` (it may have had its effect or not)
   */
  async request(message: Request): Promise<AmqpMessage> {
    const correlationId = randomUUID();
    const answer = new Promise<AmqpMessage>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(correlationId);
      };
      const timer = setTimeout(() => {
        end();
        reject(AmqpFejl.intetSvar(`der er gået ${this.#timeout} ms`));
      }, this.#timeout);
      this.#waiting.set(correlationId, {
        answer: (reply) => {
          end();
          resolve(reply);
        },
        fail: (fault) => {
          end();
          reject(fault);
        },
      });
    });
    this.#publisher.publish({ ...message, correlationId, replyTo: DIRECT_REPLY_TO }).catch((error: unknown) => {
      this.#waiting.get(correlationId)?.fail(error as AmqpFejl);
    });
    return answer;
  }

  /** Closes the channel. What is not answered rejects. */
  async close(): Promise<void> {
    await this.#publisher.close();
  }

  #answered(reply: AmqpMessage): void {
    if (reply.correlationId !== undefined) this.#waiting.get(reply.correlationId)?.answer(reply);
  }
}
