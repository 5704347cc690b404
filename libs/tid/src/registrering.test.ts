import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextRegistreringstid } from './registrering.js';

describe('nextRegistreringstid', () => {
  it('is now when nothing is registered, or something earlier', () => {
    expect([nextRegistreringstid(5n), nextRegistreringstid(5n, '-infinity'), nextRegistreringstid(5n, 4n)]).toEqual([
      5n,
      5n,
      5n,
    ]);
  });

  it('is the microsecond after the last when both fall in the same', () => {
    expect(nextRegistreringstid(5n, 5n)).toBe(6n);
  });

  it('is after the last when the clock has stepped back', () => {
    expect(nextRegistreringstid(5n, 100n)).toBe(101n);
  });

  it('strictly increases whatever the clock shows', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n })), (clock) => {
        let last: bigint | undefined;
        for (const now of clock) {
          const next = nextRegistreringstid(now, last);
          expect(last === undefined || next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('refuses to come after infinity', () => {
    expect(() => nextRegistreringstid(5n, 'infinity')).toThrow(
      expect.objectContaining({ kode: 'ingen-senere-registreringstid' }),
    );
  });
});
