import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { idempotencyKey } from './idempotency-key.js';

const read = (header: string | undefined): string | undefined =>
  idempotencyKey({ headers: { 'idempotency-key': header } } as unknown as FastifyRequest);

describe('idempotencyKey', () => {
  it.each([
    ['"8e03978e-40d5-43e8-bc93-6894a57f9324"', '8e03978e-40d5-43e8-bc93-6894a57f9324'],
    ['8e03978e-40d5-43e8-bc93-6894a57f9324', '8e03978e-40d5-43e8-bc93-6894a57f9324'],
    ['"to ord"', 'to ord'],
    ['"\\"citat\\" og \\\\"', '"citat" og \\'],
    ['urn:x:1/2?a=b&c==', 'urn:x:1/2?a=b&c=='],
    ['"a, b; c"', 'a, b; c'],
    ['"~"', '~'],
    ['a'.repeat(255), 'a'.repeat(255)],
  ])('%s is the key %s', (header, key) => {
    expect(read(header)).toBe(key);
  });

  it('is none where the request has none', () => {
    expect(read(undefined)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['an empty string', '""'],
    ['more than 255 characters', 'a'.repeat(256)],
    ['several keys', '"a", "b"'],
    ['several bare keys', 'a, b'],
    ['a key with parameters', '"a";b=1'],
    ['a quote that does not end', '"a'],
    ['a quote within', '"a"b"'],
    ['an escape of nothing', '"a\\b"'],
    ['a letter beyond ASCII', 'nøgle'],
    ['a control character', '"a\tb"'],
    ['a space that is not quoted', 'to ord'],
  ])('refuses %s, and names the header', (_, header) => {
    expect(() => read(header)).toThrow(SagdokFejl);
    expect(() => read(header)).toThrow('Idempotency-Key');
  });
});
