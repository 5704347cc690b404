import { tcpProxy, type TcpProxy } from '@sagdok/test-support';
import { AmqpConnection } from '../amqp/amqp-connection.js';

/** A connection that goes through a way that the test can cut. */
export interface CutConnection {
  readonly connection: AmqpConnection;
  readonly proxy: TcpProxy;
  /** What the connection has told of: a fault, or `ok`. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Connects to the broker through a way that the test can cut; tries again quickly. */
export const cutConnection = async (brokerUrl: string): Promise<CutConnection> => {
  const proxy = await tcpProxy(brokerUrl);
  const url = new URL(brokerUrl);
  url.host = `127.0.0.1:${proxy.port}`;
  const heard: string[] = [];
  const connection = new AmqpConnection({
    url: url.href,
    navn: 'sagdok test',
    reconnect: 50,
    heard: (fault) => heard.push(fault ?? 'ok'),
  });
  await connection.ready(5000);
  return {
    connection,
    proxy,
    heard,
    close: async () => {
      await connection.close();
      await proxy.down();
    },
  };
};
