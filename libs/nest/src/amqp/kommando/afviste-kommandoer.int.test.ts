import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import type { MoxCommand } from '@sagdok/test-support';
import { brokerUrl } from '../../testing/amqp-names.js';
import { KommandoService } from '../../testing/kommando-service.js';

(brokerUrl === undefined ? describe.skip : describe)('a command over AMQP that is refused:', () => {
  const service = new KommandoService(brokerUrl ?? '', { sag: [sag] });
  const bad: readonly (readonly [string, MoxCommand['headers'], unknown, object])[] = [
    ['an object with faults', { operation: 'create' }, { attributter: {} }, { status: 400, kode: 'ugyldig-anmodning' }],
    ['a body that is no JSON', { operation: 'create' }, '{"a":', { status: 400, kode: 'ugyldig-json' }],
    ['a body that is no object', { operation: 'passivate', objektID: randomUUID() }, '[1]', { status: 400 }],
    ['no body', { operation: 'create' }, '', { status: 400, kode: 'tom-anmodning' }],
    ['no operation', {}, {}, { status: 400, fejl: [{ sti: '?operation', kode: 'mangler' }] }],
    [
      'an unknown operation',
      { operation: 'constructor' },
      {},
      { status: 400, fejl: [{ sti: '?operation', kode: 'ukendt-vaerdi' }] },
    ],
    [
      'an unknown type',
      { operation: 'create', objekttype: 'hest' },
      {},
      { status: 400, fejl: [{ sti: '?objekttype', kode: 'ukendt-vaerdi' }] },
    ],
    [
      'no type',
      { operation: 'create', objekttype: '' },
      {},
      { status: 400, fejl: [{ sti: '?objekttype', kode: 'mangler' }] },
    ],
    ['no id', { operation: 'update' }, {}, { status: 400, fejl: [{ sti: '?objektID', kode: 'mangler' }] }],
    [
      'an id that is none',
      { operation: 'delete', objektID: '../sag' },
      {},
      { status: 400, fejl: [{ sti: '?objektID', kode: 'ugyldig-uuid' }] },
    ],
    [
      'a query that is no JSON',
      { operation: 'search', query: '{' },
      {},
      { status: 400, fejl: [{ sti: '?query', kode: 'ugyldig-parameter' }] },
    ],
    [
      'a query of objects',
      { operation: 'search', query: '{"a":[{}]}' },
      {},
      { status: 400, fejl: [{ sti: '?query' }] },
    ],
    ['a list of nothing', { operation: 'list' }, {}, { status: 400, fejl: [{ sti: '?query', kode: 'mangler' }] }],
    [
      'an object that is not there',
      { operation: 'read', objektID: randomUUID() },
      {},
      { status: 404, kode: 'ikke-fundet' },
    ],
    ['every fault at once', { operation: 'x', objekttype: 'x', query: 'x' }, {}, { status: 400, fejl: [{}, {}, {}] }],
  ];

  it.each(bad)(
    '%s is answered with what is wrong, in our members and LoRA’s',
    async (_what, headers, body, problem) => {
      const answer = await service.ask(headers, body);

      expect(answer).toMatchObject({
        body: { ...problem, type: expect.any(String), message: expect.any(String), sourceProgram: 'sagdok' },
        contentType: expect.stringContaining('problem+json'),
      });
      expect((answer.body as { status: number }).status).toBe(answer.status);
    },
  );

  it.each(bad)('%s is kept with the reason when nobody is to be answered', async (_what, headers, body) => {
    service.send(headers, body);
    const { content, properties } = await service.client.take(service.names.topologi.doed.koe.navn);

    expect(content.toString()).toBe(typeof body === 'string' ? body : JSON.stringify(body));
    expect(properties.headers).toMatchObject({
      ...headers,
      ...(headers.objekttype !== undefined && { objekttype: expect.anything() }),
      fejlkode: expect.stringMatching(/^[a-z-]+$/),
      fejltekst: expect.any(String),
      fejlkoe: expect.stringContaining('mox.kommando'),
    });
  });
});
