import type { VirkningJson } from '@sagdok/model';

interface Periodiseret {
  readonly virkning: VirkningJson;
}

const kort = (instant: string): string => instant.replace(' 00:00:00+00', '').replace(/-01-01$/, '');

const order = ({ virkning: { from } }: Periodiseret): string => (from === '-infinity' ? '' : from);

/**
 * Periods of an answer in the order of time, as short texts: `[2000,2010) Skolevej`, with what `vis` shows of each. Whole years are
 * shown as their number.
 */
export const tidslinje = <P extends Periodiseret>(
  perioder: readonly P[] | undefined,
  vis: (periode: P) => unknown,
): string[] =>
  (perioder ?? [])
    .map((periode) => ({ at: order(periode), periode, shown: String(vis(periode)) }))
    .toSorted((a, b) => (a.at === b.at ? a.shown.localeCompare(b.shown) : a.at < b.at ? -1 : 1))
    .map(({ periode: { virkning }, shown }) => `[${kort(virkning.from)},${kort(virkning.to)}) ${shown}`);
