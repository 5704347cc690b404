import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { RegisterClient } from './register-client.js';

type Answer = readonly [status: number, body: string, headers?: Readonly<Record<string, string>>];

interface Scripted {
  readonly client: RegisterClient;
  readonly asked: string[];
  readonly sent: IncomingHttpHeaders[];
}

let server: Server | undefined;

/** A client of a server that gives these answers, one after the other; it also tells what was asked. */
const clientOf = async (...answers: readonly Answer[]): Promise<Scripted> => {
  const asked: string[] = [];
  const sent: IncomingHttpHeaders[] = [];
  const listening = createServer((request, response) => {
    const [status, body, headers] = answers[asked.length] ?? [500, ''];
    asked.push(`${request.method} ${request.url}`);
    sent.push(request.headers);
    response.writeHead(status, headers).end(body);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { client: new RegisterClient(`http://127.0.0.1:${(listening.address() as AddressInfo).port}`), asked, sent };
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

  it('puts on top of what it has read, once, however often it has to ask', async () => {
    const { client, sent } = await clientOf(
      [200, '{"a":[{"id":"a","registreringer":[]}]}', { etag: '"3"' }],
      [503, ''],
      [412, '{"detail":"ændret"}'],
      [200, '{"uuid":"a"}', { etag: '"5"' }],
    );
    const { object, etag } = await client.read('/sag/sag', 'a', [['virkningFra', '-infinity']]);
    expect([object.id, etag]).toEqual(['a', '"3"']);
    await expect(client.put('/sag/sag', 'a', {}, { etag })).resolves.toMatchObject({ kind: 'refused', changed: true });
    await client.put('/sag/sag', 'a', {});
    const [, first, again, other] = sent;
    expect([first, again, other].map((headers) => headers?.['if-match'])).toEqual(['"3"', '"3"', undefined]);
    expect(again?.['idempotency-key']).toBe(first?.['idempotency-key']);
    expect(other?.['idempotency-key']).not.toBe(first?.['idempotency-key']);
  });

  it('puts, and gives a refusal as an answer', async () => {
    const { client, asked } = await clientOf(
      [200, '{"uuid":"a"}', { etag: '"7"' }],
      [409, '{"detail":"i strid"}'],
      [500, 'x'],
    );
    await expect(client.put('/sag/sag', 'a', {})).resolves.toEqual({ kind: 'stored', nr: 7 });
    await expect(client.put('/sag/sag', 'a', {}, { dryRun: true })).resolves.toMatchObject({
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
