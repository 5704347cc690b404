import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import { readFilter, writeFilter } from '../../forslag/filteradresse.ts';
import type { Forslagsfilter } from '../../forslag/forslagsfilter.ts';

/** The filter of the page, which its address tells, and the way to another. */
export function useFilter(): readonly [Forslagsfilter, (filter: Forslagsfilter) => void] {
  const { search } = useLocation();
  const history = useHistory();
  const query = useIsBrowser() ? search : '';
  const filter = useMemo(() => readFilter(query), [query]);

  return [
    filter,
    (next) => {
      history.replace({ search: writeFilter(next) });
    },
  ];
}
