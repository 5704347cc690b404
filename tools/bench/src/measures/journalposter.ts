import { latencies } from '../load/latency.js';
import type { Goal, Maal, Measure } from '../measure.js';
import { enSag } from '../sag/en-sag.js';
import { journalpostBody, opretBody, titelBody } from '../sag/sag-json.js';
import { opretSag } from './opret.js';
import { httpRig } from './over-http.js';

const GOAL: Goal = { kind: 'at most', ratio: 1.5 };

/** The journalposter of a sag like most. */
const FEW = 10;

/** How many times each sag is changed in a round: so few that a small one stays small. */
const CHANGES = 60;

const sag = enSag(0);

const measure = (title: string, bodyOf: (change: number) => object): Measure => ({
  title,
  baseline: `with ${FEW}`,
  unit: 'ms',
  goal: GOAL,
  prepare: async (stage) => {
    const rig = await httpRig(stage);
    return async () => {
      const large = await opretSag(rig, opretBody(sag, stage.sizes.journalposter));
      const small = await opretSag(rig, opretBody(sag, FEW));
      let change = 0;
      const ret = (uuid: string): Promise<Buffer> =>
        rig.http.send(0, 'PATCH', `/sag/sag/${uuid}`, JSON.stringify(bodyOf(change++)));
      return latencies(
        (done) => done < CHANGES,
        () => ret(large),
        () => ret(small),
      );
    };
  },
});

/** Ret of a sag with many journalposter, beside one with few: new sager in each round. */
export const journalposter: Maal = {
  name: 'journalposter',
  measures: [
    measure('ret of titel, many journalposter', (change) => titelBody(sag, `Titel ${change}`)),
    measure('ret that adds one to many journalposter', () => journalpostBody(sag)),
  ],
};
