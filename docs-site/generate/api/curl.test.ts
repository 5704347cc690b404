import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curl } from './curl.ts';
import { readExamples } from './example.ts';

const run = promisify(execFile);

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let received: Received | undefined;
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      received = { method, path, headers, body: Buffer.concat(chunks).toString() };
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
});

describe('the commands of the API’s pages', () => {
  it.each(readExamples().map((example) => [example.id, example.request] as const))(
    '%s sends what the test of the examples sends',
    async (_, request) => {
      await run('bash', ['-c', `${curl(request, host)} --silent --show-error`]);

      const { method, path, headers, body } = received ?? {};
      expect([method, path]).toEqual([request.method, request.path]);
      for (const [name, value] of Object.entries(request.headers ?? {}))
        expect(headers?.[name.toLowerCase()]).toBe(value);
      if (request.body !== undefined) {
        expect(headers?.['content-type']).toBe('application/json');
        expect(JSON.parse(body ?? '')).toEqual(request.body);
      }
      for (const { name, json, text, filename, type } of request.form ?? []) {
        const [head = '', content] = partOf(name, body ?? '');
        if (json !== undefined) expect(JSON.parse(content ?? '')).toEqual(json);
        if (text !== undefined) expect(content).toBe(text);
        if (filename !== undefined) expect(head).toContain(`filename="${filename}"`);
        if (type !== undefined) expect(head).toContain(`Content-Type: ${type}`);
      }
    },
  );

  it('hold a quotation mark as it stands', async () => {
    await run('bash', ['-c', curl({ method: 'POST', path: '/', body: { titel: "Skt. Jørgen's hjem" } }, host)]);

    expect(JSON.parse(received?.body ?? '')).toEqual({ titel: "Skt. Jørgen's hjem" });
  });
});

/** The head and the content of a field of a form. */
function partOf(name: string, form: string): readonly string[] {
  const [boundary = ''] = form.split('\r\n');
  const part = form.split(boundary).find((each) => each.includes(`name="${name}"`)) ?? '';

  return part.replace(/\r\n$/, '').split('\r\n\r\n');
}
