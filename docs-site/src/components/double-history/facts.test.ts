import { describe, expect, it } from '@jest/globals';
import { parseTidspunkt, type Tidspunkt } from '@sagdok/tid';
import { factsOf, responsible } from './facts.ts';
import { REGISTRATIONS } from './registrations.ts';

const day = (text: string): Tidspunkt => parseTidspunkt(text) ?? 'infinity';

describe('the story of the picture', () => {
  const facts = factsOf(REGISTRATIONS);

  it.each([
    ['2024-03-01', '2024-01-05', undefined],
    ['2024-03-01', '2024-03-01', 'vand'],
    ['2024-03-01', '2024-05-01', 'vand'],
    ['2024-03-01', '2024-07-01', 'vej'],
    ['2024-05-01', '2024-03-01', 'vand'],
    ['2024-05-01', '2024-05-01', 'vej'],
    ['2024-02-01', '2024-07-01', 'vand'],
  ])('who was responsible on %s, as known on %s, is %s', (valid, known, enhed) => {
    expect(responsible(facts, day(valid), day(known))).toBe(enhed);
  });

  it('covers no instant of both axes twice', () => {
    expect(facts).toHaveLength(5);
  });
});
