import { expect, it } from '@jest/globals';
import { dele, gem, nyBesked } from '../testing/lager.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { Beskedlog } from './beskedlog.js';

const MB = 1024 * 1024;

describeFordeler('the log', (fordeler) => {
  it('is read in parts that memory has room for, and at least a message at a time', async () => {
    const log = fordeler.get(Beskedlog);
    await log.forbered();
    const stor = (megabytes: number) => ({ ...nyBesked('a', []), indhold: JSON.stringify('x'.repeat(megabytes * MB)) });
    for (const megabytes of [9, 9, 9, 20, 1]) await gem(log, [stor(megabytes)]);

    expect((await dele(log, '0')).map(({ length }) => length)).toEqual([2, 2, 1]);
  });
});
