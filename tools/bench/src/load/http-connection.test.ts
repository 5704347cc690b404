import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpConnection } from './http-connection.js';

let server: Server;
let connection: HttpConnection;

const connectTo = async (answer: Parameters<typeof createServer>[1]): Promise<void> => {
  server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  connection = new HttpConnection(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
};

afterEach(() => {
  connection.close();
  server.close();
});

describe('HttpConnection', () => {
  it('gives the status and the body of each answer, in one connection', async () => {
    await connectTo((request, response) => {
      const body = `${request.method ?? ''} ${request.url ?? ''} ${request.socket.remotePort ?? ''}`;
      response.writeHead(201, { 'content-length': body.length }).end(body);
    });
    const first = await connection.request('GET', '/a');
    const second = await connection.request('POST', '/b', '{}');
    const port = first.body.toString().split(' ')[2] ?? '';
    expect(first.status).toBe(201);
    expect(second.body.toString()).toBe(`POST /b ${port}`);
  });

  it('opens another connection when the server has closed the one that was idle', async () => {
    await connectTo((_request, response) => response.writeHead(200, { 'content-length': 2 }).end('ok'));
    await connection.request('GET', '/');
    server.closeIdleConnections();
    await sleep(50);
    expect((await connection.request('GET', '/')).body.toString()).toBe('ok');
  });

  it('rejects when the connection breaks before the answer', async () => {
    await connectTo((request) => request.socket.destroy());
    await expect(connection.request('GET', '/')).rejects.toThrow('closed the connection');
  });
});
