import { laes as laesBare } from '../baseline/laes.js';
import { sagUuid } from '../copy/copy-tables.js';
import type { Maal } from '../measure.js';
import type { Rig } from '../rig/rig.js';
import { contentOf, laestSag, type LaesAnswer } from '../sag/laest-sag.js';
import { besideDriver, DRIVER, HTTP_GOAL, httpRig, wander } from './over-http.js';
import { checkSame } from './same.js';

/** What a sag holds, read over HTTP and through the driver; throws when they differ. */
export const checkLaes = async ({ http, baseline }: Rig, uuid: string): Promise<object> => {
  const answer = await http.json<LaesAnswer>('GET', `/sag/sag/${uuid}`);
  const bare = await laesBare(baseline, uuid);
  const content = contentOf(laestSag(answer));
  checkSame('læs', content, bare && contentOf(bare));
  return content;
};

/** Læs of one sag as it is now. */
export const laes: Maal = {
  name: 'laes',
  measures: [
    {
      title: 'læs over HTTP',
      baseline: DRIVER,
      unit: '/s',
      goal: HTTP_GOAL,
      prepare: async (stage) => {
        const rig = await httpRig(stage);
        await checkLaes(rig, sagUuid(0));
        const next = wander(rig.sager);
        return besideDriver({
          http: (client) => rig.http.send(client, 'GET', `/sag/sag/${sagUuid(next())}`),
          driver: () => laesBare(rig.baseline, sagUuid(next())),
        });
      },
    },
  ],
};
