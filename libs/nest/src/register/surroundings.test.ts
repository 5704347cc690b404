import { describe, expect, it } from '@jest/globals';
import { MACHINE } from './surroundings.js';

describe('the machine’s clock', () => {
  it('shows the time in microseconds since 1970', () => {
    const milliseconds = Number(MACHINE.now() / 1000n);

    expect(Math.abs(milliseconds - Date.now())).toBeLessThan(50);
  });

  it('tells instants apart that a clock in milliseconds does not', () => {
    const shown = new Set<bigint>();
    const until = performance.now() + 20;
    while (performance.now() < until) shown.add(MACHINE.now());

    expect(shown.size).toBeGreaterThan(100);
  });
});
