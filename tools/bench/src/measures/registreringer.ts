import { forSeconds, latencies } from '../load/latency.js';
import type { Maal } from '../measure.js';
import { enSag } from '../sag/en-sag.js';
import { opretBody, titelBody } from '../sag/sag-json.js';
import { opretSag } from './opret.js';
import { httpRig } from './over-http.js';

const sag = enSag(0);

/** Læs of an object with a long history, as it is now, beside one that was never changed. */
export const registreringer: Maal = {
  name: 'registreringer',
  measures: [
    {
      title: 'læs of many registreringer',
      baseline: 'with 1',
      unit: 'ms',
      goal: { kind: 'at most', ratio: 1.5 },
      prepare: async (stage) => {
        const rig = await httpRig(stage);
        const [long, short] = [await opretSag(rig, opretBody(sag)), await opretSag(rig, opretBody(sag))];
        for (let nr = 2; nr <= stage.sizes.registreringer; nr++)
          await rig.http.json('PATCH', `/sag/sag/${long}`, titelBody(sag, `Titel ${nr}`));
        const laes = (uuid: string): Promise<Buffer> => rig.http.send(0, 'GET', `/sag/sag/${uuid}`);
        return ({ seconds }) =>
          latencies(
            forSeconds(seconds),
            () => laes(long),
            () => laes(short),
          );
      },
    },
  ],
};
