import { laes } from '../baseline/laes.js';
import { ret as retBare } from '../baseline/ret.js';
import { copiedSag, sagUuid } from '../copy/copy-tables.js';
import type { Maal } from '../measure.js';
import type { Rig } from '../rig/rig.js';
import { contentOf } from '../sag/laest-sag.js';
import { titelBody } from '../sag/sag-json.js';
import { checkLaes } from './laes.js';
import { besideDriver, DRIVER, HTTP_GOAL, httpRig, wander } from './over-http.js';
import { checkSame } from './same.js';

const retHttp = ({ http }: Rig, client: number, i: number, titel: string): Promise<Buffer> =>
  http.send(client, 'PATCH', `/sag/sag/${sagUuid(i)}`, JSON.stringify(titelBody(copiedSag(i), titel)));

/** Changes a sag in both ways, back and forth, and checks that it reads alike. @returns the user that the service registers as */
const checkRet = async (rig: Rig): Promise<string> => {
  await retHttp(rig, 0, 0, 'Begge veje');
  const changed = await checkLaes(rig, sagUuid(0));
  const { brugerref = '' } = (await laes(rig.baseline, sagUuid(0))) ?? {};
  await retHttp(rig, 0, 0, 'Frem');
  await retBare(rig.baseline, sagUuid(0), 'Begge veje', brugerref);
  const bare = await laes(rig.baseline, sagUuid(0));
  checkSame('ret', changed, bare && contentOf(bare));
  return brugerref;
};

/** Ret of the title of a sag. */
export const ret: Maal = {
  name: 'ret',
  measures: [
    {
      title: 'ret over HTTP',
      baseline: DRIVER,
      unit: '/s',
      goal: HTTP_GOAL,
      prepare: async (stage) => {
        const rig = await httpRig(stage);
        const brugerref = await checkRet(rig);
        const next = wander(rig.sager);
        let titel = 0;
        return besideDriver({
          http: (client) => retHttp(rig, client, next(), `Rettet for ${titel++}. gang`),
          driver: () => retBare(rig.baseline, sagUuid(next()), `Rettet for ${titel++}. gang`, brugerref),
        });
      },
    },
  ],
};
