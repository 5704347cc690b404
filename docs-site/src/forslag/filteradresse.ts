import { ALLE_ARTER } from './arter.ts';
import { ALLE_DELE } from './dele.ts';
import { INTET_FILTER, type Forslagsfilter } from './forslagsfilter.ts';
import { ALLE_STATUSSER } from './statusser.ts';

/** The filter that the query of an address tells; a choice there is not chooses all. */
export function readFilter(query: string): Forslagsfilter {
  const felter = new URLSearchParams(query);
  const valgt = <T extends string>(navn: keyof Forslagsfilter, mulige: readonly T[]): T | '' =>
    mulige.find((mulig) => mulig === felter.get(navn)) ?? '';
  const filter = {
    del: valgt('del', ALLE_DELE),
    art: valgt('art', ALLE_ARTER),
    status: valgt('status', ALLE_STATUSSER),
  };

  return Object.values(filter).every((valg) => valg === '') ? INTET_FILTER : filter;
}

/** The filter as the query of an address, with its question mark; empty for the one that chooses all. */
export function writeFilter(filter: Forslagsfilter): string {
  const felter = new URLSearchParams(Object.entries(filter).filter(([, valg]) => valg !== ''));

  return felter.size === 0 ? '' : `?${felter.toString()}`;
}
