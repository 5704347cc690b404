import { throughput } from '../load/throughput.js';
import type { Goal, Pair, Round, Stage } from '../measure.js';
import type { Rig } from '../rig/rig.js';

/** What the bare driver is given in all measures of HTTP. */
export const DRIVER = 'the pg driver alone';

/** HTTP may cost so much, and no more. */
export const HTTP_GOAL: Goal = { kind: 'at least', ratio: 0.4 };

/** The rig that HTTP is measured on. */
export const httpRig = ({ rigs, sizes }: Stage): Promise<Rig> => rigs.get('http', sizes.sager);

/** What clients do, over HTTP and through the driver. */
export interface Both {
  readonly http: (client: number) => Promise<unknown>;
  readonly driver: (client: number) => Promise<unknown>;
}

/** Lets all clients do it, first over HTTP, then through the driver. */
export const besideDriver =
  ({ http, driver }: Both) =>
  async (round: Round): Promise<Pair> => ({
    sagdok: await throughput(round, http),
    baseline: await throughput(round, driver),
  });

/** Numbers from 0 up to `size`, in an order that jumps about, again and again. */
export const wander = (size: number): (() => number) => {
  let i = 0;
  return () => (i++ * 7919) % size;
};
