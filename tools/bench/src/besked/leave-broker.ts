import { topologi } from '@sagdok/mox';
import { connect } from 'amqplib';

/** Removes from the broker what a distributor has made there: its own names, and the queues of the dueslag. */
export const leaveBroker = async (url: string, praefiks: string, dueslag: readonly string[]): Promise<void> => {
  const names = topologi(praefiks);
  const { afsendBesked, kommando, ukendtKommando, doed } = names;
  const connection = await connect(url);
  try {
    const channel = await connection.createChannel();
    for (const { navn } of [
      afsendBesked.koe,
      ukendtKommando.koe,
      doed.koe,
      ...dueslag.map((uuid) => names.dueslag(uuid)),
    ])
      await channel.deleteQueue(navn);
    for (const { navn } of [afsendBesked.exchange, kommando, ukendtKommando.exchange, doed.exchange])
      await channel.deleteExchange(navn);
  } finally {
    await connection.close();
  }
};
