import { createHmac } from 'node:crypto';
import { validateHeaderValue } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { erHemmelighed, erSigneret, signatur, signaturHeaders } from './signatur.js';

const sent = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', tidspunkt: 1614265330, indhold: '{"test": 2432232314}' };
const arrived = { indhold: sent.indhold, nu: sent.tidspunkt + 60 };

describe('signatur', () => {
  it('is that of Standard Webhooks', () => {
    expect(signatur('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', sent)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });
});

describe('signaturHeaders', () => {
  const urn = { ...sent, id: 'urn:eksempel:ærø/100%' };

  it('are headers that can be sent, whatever the id', () => {
    const headers = signaturHeaders('en hemmelighed', urn);

    expect(headers['webhook-id']).toBe('urn:eksempel:%C3%A6r%C3%B8/100%25');
    for (const [name, value] of Object.entries(headers)) validateHeaderValue(name, value);
  });

  it('sign the id as it is sent, and are taken by whoever has the secret', () => {
    const headers = signaturHeaders('en hemmelighed', urn);

    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${urn.indhold}`;
    const hmac = createHmac('sha256', 'en hemmelighed').update(signed).digest('base64');

    expect(headers['webhook-signature']).toBe(`v1,${hmac}`);
    expect(signatur('en hemmelighed', urn)).toBe(headers['webhook-signature']);
    expect(erSigneret('en hemmelighed', headers, arrived)).toBe(true);
    expect(decodeURI(headers['webhook-id'] ?? '')).toBe(urn.id);
  });
});

describe('erHemmelighed', () => {
  it.each([
    ['en hemmelighed', true],
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', true],
    ['whsec_YWI=', true],
    ['whsec_YWI', true],
    ['whsec_', false],
    ['whsec_!!!', false],
    ['whsec_A', false],
    ['', false],
  ])('%j: %s', (tekst, expected) => {
    expect(erHemmelighed(tekst)).toBe(expected);
  });
});

describe('erSigneret', () => {
  const headers = signaturHeaders('en hemmelighed', sent);

  it('takes what was signed with the secret, also beside the signature of another secret', () => {
    const several = { ...headers, 'webhook-signature': `v1,bm9wZQ== ${headers['webhook-signature']}` };

    expect(erSigneret('en hemmelighed', headers, arrived)).toBe(true);
    expect(erSigneret('en hemmelighed', several, arrived)).toBe(true);
  });

  it.each([
    ['of another secret', headers, arrived, 'en anden'],
    ['of other content', headers, { ...arrived, indhold: '{}' }, 'en hemmelighed'],
    ['of another id', { ...headers, 'webhook-id': 'msg_2' }, arrived, 'en hemmelighed'],
    ['that is old', headers, { ...arrived, nu: sent.tidspunkt + 301 }, 'en hemmelighed'],
    ['of a time to come', headers, { ...arrived, nu: sent.tidspunkt - 301 }, 'en hemmelighed'],
    ['without a time', { ...headers, 'webhook-timestamp': 'now' }, arrived, 'en hemmelighed'],
    ['that is not there', {}, arrived, 'en hemmelighed'],
  ])('does not take one %s', (_, given, request, hemmelighed) => {
    expect(erSigneret(hemmelighed, given, request)).toBe(false);
  });
});
