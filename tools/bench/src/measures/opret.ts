import { laes } from '../baseline/laes.js';
import { opret as opretBare } from '../baseline/opret.js';
import type { Maal } from '../measure.js';
import type { Rig } from '../rig/rig.js';
import { enSag, type Sag } from '../sag/en-sag.js';
import { contentOf } from '../sag/laest-sag.js';
import { opretBody } from '../sag/sag-json.js';
import { checkLaes } from './laes.js';
import { besideDriver, DRIVER, HTTP_GOAL, httpRig } from './over-http.js';
import { checkSame } from './same.js';

/** Creates a sag over HTTP. @returns its uuid */
export const opretSag = async ({ http }: Rig, body: object): Promise<string> =>
  (await http.json<{ readonly uuid: string }>('POST', '/sag/sag', body)).uuid;

/** Creates a sag in both ways and checks that they read alike. @returns the user that the service registers as */
const checkOpret = async (rig: Rig, sag: Sag): Promise<string> => {
  const uuid = await opretSag(rig, opretBody(sag));
  const made = await checkLaes(rig, uuid);
  const { brugerref = '' } = (await laes(rig.baseline, uuid)) ?? {};
  const bare = await laes(rig.baseline, await opretBare(rig.baseline, sag, brugerref));
  checkSame('opret', made, bare && contentOf(bare));
  return brugerref;
};

/** Opret of a sag with attributes, two states and six relations. */
export const opret: Maal = {
  name: 'opret',
  measures: [
    {
      title: 'opret over HTTP',
      baseline: DRIVER,
      unit: '/s',
      goal: HTTP_GOAL,
      prepare: async (stage) => {
        const rig = await httpRig(stage);
        let next = rig.sager;
        const brugerref = await checkOpret(rig, enSag(next));
        return besideDriver({
          http: (client) => rig.http.send(client, 'POST', '/sag/sag', JSON.stringify(opretBody(enSag(next++)))),
          driver: () => opretBare(rig.baseline, enSag(next++), brugerref),
        });
      },
    },
  ],
};
