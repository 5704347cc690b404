import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Tekster } from '@sagdok/model';
import { useEffect, useMemo, useState } from 'react';
import { AddressFault, readAddress, writeAddress } from '../../tidslaboratorium/address.ts';
import { laboratoryOf, type Laboratory } from '../../tidslaboratorium/laboratory.ts';
import type { Point, State } from '../../tidslaboratorium/state.ts';
import { stateBefore } from '../../tidslaboratorium/story.ts';

/** How long the cross must rest before the address follows it, in milliseconds: browsers take few changes a second. */
const REST = 250;

/** The laboratory as it stands, and the ways to change it. */
export interface LaboratoryControls {
  readonly state: State;
  readonly laboratory: Laboratory;
  /** Why the address of the page could not be read; undefined where it could. */
  readonly fault: Tekster | undefined;
  /** Moves the cross. */
  readonly move: (point: Partial<Point>) => void;
  /** Goes to another state, which the browser's back button leaves again. */
  readonly go: (next: Partial<State>) => void;
}

/** The laboratory of the page: its state is that of the page's address. */
export function useLaboratory(): LaboratoryControls {
  const { search } = useLocation();
  const history = useHistory();
  const query = useIsBrowser() ? search : '';
  const read = useMemo(() => readAddress(query), [query]);
  const [moved, setMoved] = useState<Point & { readonly query: string }>();
  const isMoved = moved?.query === query;
  const settled = read instanceof AddressFault ? stateBefore(1) : read;
  const state: State = isMoved ? { ...settled, valid: moved.valid, known: moved.known } : settled;
  const address = writeAddress(state);
  const { done } = settled;
  const laboratory = useMemo(() => laboratoryOf(done), [done]);

  useEffect(() => {
    if (!isMoved) return undefined;
    const timer = setTimeout(() => {
      history.replace({ search: address });
    }, REST);

    return () => {
      clearTimeout(timer);
    };
  }, [isMoved, history, address]);

  return {
    state,
    laboratory,
    fault: read instanceof AddressFault ? read.why : undefined,
    move: ({ valid = state.valid, known = state.known }) => {
      setMoved({ valid, known, query });
    },
    go: (next) => {
      // Else the cross would be where it was moved to when an address of the same state comes again.
      setMoved(undefined);
      history.push({ search: writeAddress({ ...state, ...next }) });
    },
  };
}
