import { sagUuid } from '../copy/copy-tables.js';
import { forSeconds, latencies } from '../load/latency.js';
import type { Maal, Measure } from '../measure.js';
import { FREMDRIFT, keyOf } from '../sag/en-sag.js';
import { wander } from './over-http.js';
import { partPath, prefixPath } from './soeg.js';

const LISTED = 20;

/** A day at which all sager are registered. */
const DAY = '2026-06-01';

const listPath = (i: number, sager: number): string =>
  `/sag/sag?${Array.from({ length: LISTED }, (_, n) => `uuid=${sagUuid((i + n * 4099) % sager)}`).join('&')}`;

const measure = (title: string, path: (i: number, sager: number) => string): Measure => ({
  title,
  baseline: 'few sager',
  unit: 'ms',
  goal: { kind: 'at most', ratio: 2 },
  prepare: async ({ rigs, sizes }) => {
    const few = await rigs.get('few', sizes.sager);
    const many = await rigs.get('many', sizes.vaekst);
    const [nextFew, nextMany] = [wander(few.sager), wander(many.sager)];
    return ({ seconds }) =>
      latencies(
        forSeconds(seconds * 2),
        () => many.http.send(0, 'GET', path(nextMany(), many.sager)),
        () => few.http.send(0, 'GET', path(nextFew(), few.sager)),
      );
  },
});

/** Søg and List in a register that has grown, beside a small one: each its own process and database. */
export const vaekst: Maal = {
  name: 'vaekst',
  measures: [
    measure('søg by prefix, paged, many sager', (i) => prefixPath(i)),
    measure('søg by key, many sager', (i) => `/sag/sag?brugervendtnoegle=${keyOf(i)}`),
    measure('søg by relation, many sager', partPath),
    measure('søg by key, as known on a day', (i) => `/sag/sag?brugervendtnoegle=${keyOf(i)}&registreringstid=${DAY}`),
    measure('søg by relation, as known on a day', (i) => `${partPath(i)}&registreringstid=${DAY}`),
    measure(
      'søg by state, paged, many sager',
      (i) => `/sag/sag?fremdrift=${FREMDRIFT[i % FREMDRIFT.length] ?? ''}&maximalantalresultater=20`,
    ),
    measure(`list of ${LISTED}, many sager`, listPath),
  ],
};
