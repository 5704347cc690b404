import { connect } from 'amqplib';

/** What a test has made on a message broker, by name. */
export interface OnBroker {
  readonly queues: readonly string[];
  readonly exchanges: readonly string[];
}

/** Removes queues and exchanges from the broker that the url leads to; those that are not there are no fault. */
export async function removeFromBroker(url: string, { queues, exchanges }: OnBroker): Promise<void> {
  const connection = await connect(url);
  try {
    const channel = await connection.createChannel();
    for (const queue of queues) await channel.deleteQueue(queue);
    for (const exchange of exchanges) await channel.deleteExchange(exchange);
  } finally {
    await connection.close();
  }
}
