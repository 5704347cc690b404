import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError } from '@sagdok/mox';
import { startFault } from './start-fault.js';

const taken = createServer();

const listenFault = async (port: number, host: string): Promise<unknown> => {
  const server = createServer().listen(port, host);
  const [error] = (await once(server, 'error')) as unknown[];
  return error;
};

beforeAll(async () => {
  await once(taken.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
  taken.close();
});

describe('startFault', () => {
  it('names the port that something else listens on', async () => {
    const { port } = taken.address() as AddressInfo;
    expect(startFault(await listenFault(port, '127.0.0.1'))).toBe(
      `Something listens on 127.0.0.1:${port} already. Stop it, or set PORT to another port.`,
    );
  });

  it('names the address that the machine does not have', async () => {
    expect(startFault(await listenFault(0, '192.0.2.1'))).toContain('Cannot listen on 192.0.2.1');
  });

  it('gives what is wrong with the configuration as it is', () => {
    expect(startFault(new ConfigError(['PORT: must be a number']))).toContain('PORT: must be a number');
  });

  it('leaves what only a programmer can mend, for its stack to be shown', () => {
    expect(startFault(new TypeError('x is not a function'))).toBeUndefined();
  });
});
