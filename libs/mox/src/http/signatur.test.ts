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
