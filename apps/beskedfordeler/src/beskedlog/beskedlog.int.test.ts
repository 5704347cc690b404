import { expect, it } from '@jest/globals';
import { gem, nyBesked } from '../testing/lager.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { Beskedlog } from './beskedlog.js';

const MB = 1024 * 1024;

describeFordeler('the log', (fordeler) => {
  it('is read in parts that memory has room for, and at least a message at a time', async () => {
    const log = fordeler.get(Beskedlog);
    await log.forbered();
    const stor = (megabytes: number) => ({ ...nyBesked('a', []), indhold: JSON.stringify('x'.repeat(megabytes * MB)) });
    for (const megabytes of [9, 9, 9, 20, 1]) await gem(log, [stor(megabytes)]);
    const parts: number[] = [];
    for (let efter = '0'; ;) {
      const read = await log.laes(efter, 1000);
      if (read.length === 0) break;
      parts.push(read.length);
      efter = read.at(-1)!.position;
    }

    expect(parts).toEqual([2, 2, 1]);
  });
});
