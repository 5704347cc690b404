import { describe, expect, it } from '@jest/globals';
import type { LookupAddress } from 'node:dns';
import { PushTilladt } from './push-tilladt.js';

const maa = (tilladt: readonly string[] | undefined, host: string): boolean => {
  try {
    new PushTilladt(tilladt).kontroller(host);
    return true;
  } catch {
    return false;
  }
};
const slaaOp = (tilladt: readonly string[] | undefined, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    new PushTilladt(tilladt).lookup(host, { all: true }, (error, found) => {
      resolve(error === null && (found as LookupAddress[]).length > 0);
    });
  });

describe('where may be pushed to', () => {
  it.each(['169.254.169.254', '[fe80::1]', '[::ffff:169.254.169.254]', '[::ffff:a9fe:a9fe]', '[fd00:ec2::254]'])(
    'is never %s',
    (host) => {
      expect([maa(undefined, host), maa(['0.0.0.0/0', '::/0'], host)]).toEqual([false, false]);
    },
  );

  it('is everywhere else when nothing is said', async () => {
    expect([maa(undefined, '10.0.0.1'), maa(undefined, '[2001:db8::1]')]).toEqual([true, true]);
    expect(await slaaOp(undefined, 'localhost')).toBe(true);
  });

  it('is by the address, whatever a name leads to, or by the name', async () => {
    expect([maa(['10.1.0.0/16'], '10.1.2.3'), maa(['10.1.0.0/16'], '10.2.2.3')]).toEqual([true, false]);
    expect(await slaaOp(['127.0.0.0/8', '::1/128'], 'localhost')).toBe(true);
    expect(await slaaOp(['10.0.0.0/8'], 'localhost')).toBe(false);
    expect(await slaaOp(['localhost'], 'localhost')).toBe(true);
    expect(await slaaOp(['*.kommune.dk'], 'localhost')).toBe(false);
  });
});
