import { describe, expect, it } from '@jest/globals';
import { mellem } from './testing/facts.js';
import { sameVirkning } from './virkning.js';

const virkning = { periode: mellem(1, 2), aktoerref: 'a', aktoertypekode: 'Bruger', notetekst: 'n' };

describe('sameVirkning', () => {
  it('holds for the same period and metadata', () => {
    expect(sameVirkning(virkning, { ...virkning, periode: mellem(1, 2) })).toBe(true);
  });

  it.each([
    ['periode', mellem(1, 3)],
    ['aktoerref', 'b'],
    ['aktoertypekode', undefined],
    ['notetekst', ''],
  ])('does not hold when %s differs', (member, value) => {
    expect(sameVirkning(virkning, { ...virkning, [member]: value })).toBe(false);
  });
});
