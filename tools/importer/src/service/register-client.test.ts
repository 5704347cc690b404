import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { RegisterClient } from './register-client.js';

type Answer = readonly [status: number, body: string, headers?: Readonly<Record<string, string>>];

let server: Server | undefined;

/** A client of a server that gives these answers, one after the other; it also tells what was asked. */
const clientOf = async (...answers: readonly Answer[]): Promise<{ client: RegisterClient; asked: string[] }> => {
  const asked: string[] = [];
  const listening = createServer((request, response) => {
    const [status, body, headers] = answers[asked.length] ?? [500, ''];
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(status, headers).end(body);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { client: new RegisterClient(`http://127.0.0.1:${(listening.address() as AddressInfo).port}`), asked };
};

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('RegisterClient', () => {
  it('lists and searches', async () => {
    const { client, asked } = await clientOf(
      [200, '{"results":[[{"id":"a"},{"id":"b"}]]}'],
      [200, '{"results":[["a","b"]]}'],
      [200, '{"results":[]}'],
    );
    await expect(client.list('/sag/sag', ['a', 'b'], [['virkningFra', '-infinity']])).resolves.toHaveLength(2);
    await expect(client.search('/sag/sag', [['titel', 'a & b']])).resolves.toEqual(['a', 'b']);
    await expect(client.search('/sag/sag', [])).resolves.toEqual([]);
    await expect(client.list('/sag/sag', [], [])).resolves.toEqual([]);
    expect(asked).toEqual([
      'GET /sag/sag?uuid=a&uuid=b&virkningFra=-infinity',
      'GET /sag/sag?titel=a%20%26%20b',
      'GET /sag/sag?',
    ]);
  });

  it('puts, and gives a refusal as an answer', async () => {
    const { client, asked } = await clientOf(
      [200, '{"uuid":"a"}', { etag: '"7"' }],
      [409, '{"detail":"i strid"}'],
      [500, 'x'],
    );
    await expect(client.put('/sag/sag', 'a', {})).resolves.toEqual({ kind: 'stored', nr: 7 });
    await expect(client.put('/sag/sag', 'a', {}, true)).resolves.toMatchObject({
      kind: 'refused',
      reasons: [{ da: 'i strid' }],
    });
    await expect(client.put('/sag/sag', 'a', {})).resolves.toMatchObject({ kind: 'refused' });
    expect(asked[1]).toBe('PUT /sag/sag/a?dryRun=true');
  });

  it('tries again when the service is busy', async () => {
    const { client, asked } = await clientOf([503, ''], [200, '{"site-map":["/sag/sag"]}']);
    await expect(client.paths()).resolves.toEqual(new Set(['/sag/sag']));
    expect(asked).toHaveLength(2);
  });

  it('says that it is not the right service, or that a read failed', async () => {
    const { client } = await clientOf([404, ''], [400, '{"message":"no"}']);
    await expect(client.get('/openapi.json')).rejects.toThrow('has no /openapi.json');
    await expect(client.get('/openapi.json')).rejects.toThrow('answered 400: no');
  });
});
