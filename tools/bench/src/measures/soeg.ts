import { soegPrefix, soegRelation } from '../baseline/soeg.js';
import type { Maal, Measure } from '../measure.js';
import type { Rig } from '../rig/rig.js';
import { keyOf, partOf } from '../sag/en-sag.js';
import { besideDriver, DRIVER, HTTP_GOAL, httpRig, wander } from './over-http.js';
import { checkSame } from './same.js';

const PAGE = 20;

/** How much of a key a search has: the year, the dash and the first digit, which a hundredth of the sager have in common. */
const PREFIX_LENGTH = 6;

const prefixOf = (i: number): string => keyOf(i).slice(0, PREFIX_LENGTH);

const found = async ({ http }: Rig, path: string): Promise<readonly string[]> => {
  const { results } = await http.json<{ readonly results: readonly [readonly string[]] }>('GET', path);
  return results[0];
};

/** The path of a search for the first sager whose key begins as that of sag number `i`. */
export const prefixPath = (i: number, prefix = prefixOf(i)): string =>
  `/sag/sag?brugervendtnoegle=${prefix}%25&maximalantalresultater=${PAGE}`;

/** The path of a search for the sager of the party of sag number `i`. */
export const partPath = (i: number): string => `/sag/sag?primaerpart=${partOf(i)}`;

/** A search in both ways: the path over HTTP, and the same through the driver. */
interface Search {
  readonly title: string;
  readonly ordered: boolean;
  readonly path: (i: number) => string;
  readonly bare: (rig: Rig, i: number) => Promise<readonly string[]>;
}

const measure = ({ title, ordered, path, bare }: Search): Measure => ({
  title,
  baseline: DRIVER,
  unit: '/s',
  goal: HTTP_GOAL,
  prepare: async (stage) => {
    const rig = await httpRig(stage);
    for (let i = 0; i < PAGE; i++) {
      const [over, through] = [await found(rig, path(i)), await bare(rig, i)];
      checkSame(title, ordered ? over : over.toSorted(), ordered ? through : through.toSorted());
    }
    const next = wander(rig.sager);
    return besideDriver({
      http: (client) => rig.http.send(client, 'GET', path(next())),
      driver: () => bare(rig, next()),
    });
  },
});

/** Søg: the first page of a prefix of the key, and a relation. */
export const soeg: Maal = {
  name: 'soeg',
  measures: [
    measure({
      title: 'søg by prefix, paged, over HTTP',
      ordered: true,
      path: (i) => prefixPath(i),
      bare: ({ baseline }, i) => soegPrefix(baseline, prefixOf(i), PAGE),
    }),
    measure({
      title: 'søg by relation over HTTP',
      ordered: false,
      path: partPath,
      bare: ({ baseline }, i) => soegRelation(baseline, 'primaerpart', partOf(i)),
    }),
  ],
};
