import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { etDokument } from '../testing/et-dokument.js';
import { RegisterAfvisning, RegisterFejl } from './register-fejl.js';
import { RegisterKlient } from './register-klient.js';

/** For those who are to give up. */
const SILENCE = 200;
/** For those who are not: longer than a busy machine is silent by itself. */
const LONG_SILENCE = 2000;
const [PARTS, BETWEEN] = [12, 300];

describe('RegisterKlient', () => {
  let answer: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
  let server: Server;
  let register: RegisterKlient;
  const klient = (stilhed: number): RegisterKlient =>
    new RegisterKlient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { stilhed });

  beforeEach(async () => {
    server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    register = klient(SILENCE);
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const opret = (content: Blob, hos = register): Promise<string> =>
    hos.opret('dokument', etDokument('field:fil'), { noegle: 'n', filer: { fil: content } });

  it('fetches content for as long as some comes', async () => {
    answer = async (_request, response) => {
      for (let n = 0; n < PARTS; n += 1) {
        response.write('x');
        await wait(BETWEEN);
      }
      response.end();
    };

    expect(await (await klient(LONG_SILENCE).indhold('stort')).text()).toBe('x'.repeat(PARTS));
  });

  it('does not wait for content when nothing more of it comes', async () => {
    answer = (_request, response) => Promise.resolve(response.write('x'));
    const response = await register.indhold('stort');

    await expect(response.text()).rejects.toThrow();
  });

  it('does not wait for an answer that does not come', async () => {
    answer = () => Promise.resolve();

    await expect(register.soeg('sag', 'titel', 'x')).rejects.toThrow(RegisterFejl);
    await expect(register.soeg('sag', 'titel', 'x')).rejects.toThrow('registret svarer ikke');
  });

  it('sends content for as long as somebody takes it', async () => {
    const content = Buffer.alloc(64 * 1024 * 1024, 'indhold');
    const received: Buffer[] = [];
    let size = 0;
    answer = async (request, response) => {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        received.push(chunk);
        size += chunk.length;
        // What the system has taken from the sender at the end is read at once: the sender hears nothing while it waits there.
        if (size < 48 * 1024 * 1024) await wait(5);
      }
      response.end('{"uuid": "u"}');
    };
    const begun = performance.now();

    expect(await opret(new Blob([content]), klient(LONG_SILENCE))).toBe('u');
    expect(performance.now() - begun).toBeGreaterThan(LONG_SILENCE);
    expect(Buffer.concat(received).includes(content)).toBe(true);
  }, 30_000);

  it('sends a form with the JSON and the files, its length and its key', async () => {
    let body = '';
    let headers: IncomingMessage['headers'] = {};
    answer = async (request, response) => {
      ({ headers } = request);
      body = await text(request);
      response.end('{"uuid": "u"}');
    };
    await opret(new Blob(['indhold'], { type: 'text/plain' }));
    const [, boundary = ''] = /^multipart\/form-data; boundary=(.+)$/.exec(headers['content-type'] ?? '') ?? [];

    expect(body.split(`--${boundary}`)).toEqual([
      '',
      `\r\ncontent-disposition: form-data; name="json"\r\n\r\n${JSON.stringify(etDokument('field:fil'))}\r\n`,
      '\r\ncontent-disposition: form-data; name="fil"; filename="fil"\r\ncontent-type: text/plain\r\n\r\nindhold\r\n',
      '--\r\n',
    ]);
    expect(headers).toMatchObject({ 'idempotency-key': 'n', 'content-length': String(body.length) });
  });

  it('stops when it is told to, also while content comes', async () => {
    answer = (_request, response) => Promise.resolve(response.write('x'));
    const stopping = new AbortController();
    const response = await register.med(stopping.signal).indhold('stort');
    stopping.abort();

    await expect(response.text()).rejects.toThrow();
  });

  it.each([
    [404, RegisterAfvisning],
    [302, RegisterFejl],
    [429, RegisterFejl],
    [500, RegisterFejl],
  ])('rejects when it is answered %i', async (status, fault) => {
    answer = (_request, response) => {
      response.writeHead(status, { location: '/elsewhere' });
      return Promise.resolve(response.end('{"detail": "nej"}'));
    };

    await expect(register.soeg('sag', 'titel', 'x')).rejects.toThrow(fault);
  });
});
