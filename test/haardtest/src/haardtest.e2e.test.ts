import { describe, expect, it } from '@jest/globals';
import { postgresUrl } from '@sagdok/test-support';
import { runHaardtest } from './run-haardtest.js';

const server = await postgresUrl();

(server === undefined ? describe.skip : describe)('many writers on few objects, while processes are killed', () => {
  it('lose nothing that was acknowledged, and leave every history as an oracle says it is', async () => {
    const resultat = await runHaardtest(server!, {
      operationer: 600,
      skrivere: 16,
      objekter: 12,
      processer: 2,
      drab: 2,
      froe: 2026,
    });

    expect(resultat.fejl).toEqual([]);
    expect(resultat.draebt).toBe(2);
    expect(Object.keys(resultat.statusser)).not.toContain('500');
    expect(resultat.registreringer).toBeGreaterThan(300);
  }, 300_000);
});
