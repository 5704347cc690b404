import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { tcpProxy, type TcpProxy } from '@sagdok/test-support';

const run = promisify(execFile);

/** A server that can be stopped. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Leaves it as it was found. */
  close(): Promise<void>;
}

const at = (url: string, port: number): string => {
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String(port);
  return proxied.href;
};

/** A server behind a way that can be cut: to all who use it, it is gone. */
export const bagProxy = async (url: string): Promise<Server> => {
  const proxy: TcpProxy = await tcpProxy(url);
  return {
    url: at(url, proxy.port),
    stop: () => proxy.down(),
    start: () => proxy.up(),
    close: () => proxy.down(),
  };
};

/** The message broker itself, stopped and started by `rabbitmqctl`, which must be allowed to. */
export const selv = (url: string): Server => {
  const start = async (): Promise<void> => {
    await run('rabbitmqctl', ['start_app']);
  };
  return {
    url,
    stop: async () => {
      await run('rabbitmqctl', ['stop_app']);
    },
    start,
    close: start,
  };
};
