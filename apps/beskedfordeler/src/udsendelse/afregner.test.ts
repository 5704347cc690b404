import { expect, it } from '@jest/globals';
import type { Database } from '@sagdok/nest';
import { Dueslagslager } from '../dueslag/dueslagslager.js';
import { TestClock } from '../testing/test-clock.js';
import { Afregner } from './afregner.js';

/** A database whose connection is gone. */
const borte: Database = { rows: () => Promise.reject(new Error('connect ECONNREFUSED')) };

it('what could not be settled is told to who waits for it, however late, and to nobody else', async () => {
  const uventet: unknown[] = [];
  const hoer = (error: unknown): void => {
    uventet.push(error);
  };
  process.on('unhandledRejection', hoer);
  try {
    const afregner = new Afregner(new Dueslagslager(borte, new TestClock()), '11111111-1111-4111-8111-111111111111');
    afregner.tilfoej({ position: '1', udfald: { slags: 'kvitteret' } });
    await new Promise((resolve) => setTimeout(resolve, 20));

    await expect(afregner.faerdig()).rejects.toThrow('ECONNREFUSED');
    expect(uventet).toEqual([]);
  } finally {
    process.off('unhandledRejection', hoer);
  }
});
