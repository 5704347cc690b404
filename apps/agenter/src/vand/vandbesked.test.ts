import { describe, expect, it } from '@jest/globals';
import { Afvist, beskednoegle, objektnoegle, parseBesked } from '@sagdok/mox';
import { aflaesningIBesked, aflaesningsbesked } from './vandbesked.js';

const NU = new Date('2026-02-01T23:30:00Z');

describe('aflaesningsbesked', () => {
  it('is the same message however the same reading is written, and in order with others of its installation', () => {
    const one = aflaesningsbesked({ installation: '4711', aflaest: '2026-01-31', stand: '12,50' }, NU);
    const same = aflaesningsbesked({ installation: ' 4711', aflaest: '31-01-2026', stand: '12.5', maaler: '' }, NU);
    const next = aflaesningsbesked({ installation: '4711', aflaest: '2026-02-01', stand: '13' }, NU);
    const other = aflaesningsbesked({ installation: '4712', aflaest: '2026-01-31', stand: '12,5' }, NU);

    expect(beskednoegle(same)).toBe(beskednoegle(one));
    expect(new Set([one, next, other].map(beskednoegle)).size).toBe(3);
    expect(objektnoegle(next)).toBe(objektnoegle(one));
    expect(objektnoegle(other)).not.toBe(objektnoegle(one));
    expect(aflaesningIBesked(same)).toEqual({ installation: '4711', aflaest: '2026-01-31', stand: '12.5' });
  });

  it('names nothing but uuids in the envelope, and is a message in order', () => {
    const besked = aflaesningsbesked({ installation: '4711', aflaest: '2026-01-31', stand: '1' }, NU);

    expect(JSON.stringify(besked.Beskedkuvert)).not.toContain('4711');
    expect(parseBesked(besked)).toEqual({ vaerdi: besked });
  });

  it('is made of what cannot be understood too, which is refused when it is read', () => {
    const besked = aflaesningsbesked({ linje: '4711;"' }, NU);

    expect(parseBesked(besked)).toEqual({ vaerdi: besked });
    expect(() => aflaesningIBesked(besked)).toThrow(Afvist);
    expect(() => aflaesningIBesked(besked)).toThrow('linjen kan ikke deles i felter');
  });

  it('can be sent whatever a line holds', () => {
    for (const raa of [{ linje: 'a\0b' }, { installation: '4711\0', aflaest: '\uD800', stand: '1' }]) {
      const besked = aflaesningsbesked(raa, NU);

      expect(parseBesked(besked)).toEqual({ vaerdi: besked });
      expect(() => aflaesningIBesked(besked)).toThrow(Afvist);
    }
  });

  it('is another message when it can be understood than when it could not', () => {
    const raa = { installation: '4711', aflaest: '2026-02-03', stand: '1' };
    const [early, later] = [NU, new Date('2026-02-03T12:00:00Z')].map((nu) => aflaesningsbesked(raa, nu));

    expect(() => aflaesningIBesked(early!)).toThrow('dagen er ikke kommet');
    expect(aflaesningIBesked(later!)).toEqual(raa);
    expect(beskednoegle(later!)).not.toBe(beskednoegle(early!));
  });

  it('may be of the day that has begun where the sender is, and of none later', () => {
    const of = (aflaest: string) => () =>
      aflaesningIBesked(aflaesningsbesked({ installation: '4711', aflaest, stand: '1' }, NU)).aflaest;

    expect(of('2026-02-02')()).toBe('2026-02-02');
    expect(of('2026-02-03')).toThrow('dagen er ikke kommet');
  });
});
