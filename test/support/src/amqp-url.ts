import { connect } from 'amqplib';

const localServer = 'amqp://guest:guest@127.0.0.1:5672';

/**
 * The RabbitMQ server that tests may make exchanges and queues on: `AMQP_URL`, else a local server when it answers, else
 * undefined. Rejects instead of giving undefined when `SAGDOK_KRAEV_RABBITMQ` is 1.
 */
export async function amqpUrl(): Promise<string | undefined> {
  const { AMQP_URL: given, SAGDOK_KRAEV_RABBITMQ: demanded } = process.env;
  if (given) return given;
  if (await answers(localServer)) return localServer;
  if (demanded !== '1') return undefined;

  throw new Error(
    'SAGDOK_KRAEV_RABBITMQ=1 demands a RabbitMQ server, but AMQP_URL is not set and guest cannot connect to 127.0.0.1:5672.',
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    const connection = await connect(url, { timeout: 2000 });
    await connection.close();

    return true;
  } catch {
    return false;
  }
}
