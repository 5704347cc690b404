import { describe, expect, it } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { topologi } from '../amqp/topologi.js';
import { asyncApi } from './async-api.js';

describe('the AsyncAPI document', () => {
  it('is valid by the official parser, without a warning', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApi()));

    expect(diagnostics.map(({ path, message }) => `${path.join('/')}: ${message}`)).toEqual([]);
    expect(document?.version()).toBe('3.1.0');
    expect(
      document
        ?.operations()
        .all()
        .map((operation) => operation.id())
        .toSorted(),
    ).toEqual(['leverTilDueslag', 'modtagBesked', 'push', 'udfoerKommando']);
  });

  it('names the exchanges as they are declared at the broker', () => {
    const { afsendBesked, kommando } = topologi();

    expect(asyncApi().channels).toMatchObject({
      afsendBesked: { bindings: { amqp: { exchange: { name: afsendBesked.exchange.navn, type: 'direct' } } } },
      kommando: { bindings: { amqp: { exchange: { name: kommando.navn, type: 'headers' } } } },
    });
  });
});
