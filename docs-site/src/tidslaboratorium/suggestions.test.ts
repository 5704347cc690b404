import { describe, expect, it } from '@jest/globals';
import type { Handling } from './handling.ts';
import { LAST_DAY } from './state.ts';
import { dayOfNext } from './suggestions.ts';

const OPRETTET: readonly Handling[] = [{ slags: 'opret', dag: 7 }];

describe('the day on which the next thing is done', () => {
  it('is the one that is chosen', () => {
    expect(dayOfNext(OPRETTET, 8)).toBe(8);
    expect(dayOfNext(OPRETTET, LAST_DAY)).toBe(LAST_DAY);
  });

  it.each([7, -1, LAST_DAY + 1])('is a month after the last where day %i is chosen, which it cannot be', (chosen) => {
    expect(dayOfNext(OPRETTET, chosen)).toBe(37);
  });
});
