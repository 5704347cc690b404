import type { Forslagsstatus } from '../../data/forslagsstatus.ts';
import type { Forslagsart } from './arter.ts';
import type { Forslagsdel } from './dele.ts';
import type { Resume } from './resume.ts';

/** What proposals are chosen by; an empty text chooses all. */
export interface Forslagsfilter {
  readonly del: Forslagsdel | '';
  readonly art: Forslagsart | '';
  readonly status: Forslagsstatus | '';
}

/** The filter that chooses every proposal. */
export const INTET_FILTER: Forslagsfilter = { del: '', art: '', status: '' };

/** Whether the filter chooses the proposal. */
export function passer({ dele, art, status }: Resume, filter: Forslagsfilter): boolean {
  return (
    (filter.del === '' || dele.some((del) => del === filter.del)) &&
    (filter.art === '' || art === filter.art) &&
    (filter.status === '' || status === filter.status)
  );
}
