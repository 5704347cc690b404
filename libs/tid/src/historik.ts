import { type Periode, intersects } from './periode.js';
import { compare } from './tidspunkt.js';
import { type Virkning } from './virkning.js';

/** Something the register holds for true over a period of registration time: from when it was written until it was ended. */
export interface Registreret {
  readonly registreret: Periode;
}

/** What part of an object's two-dimensional history is asked for. */
export interface Vindue {
  /** Registration time: what was known then. `punkt(nu)` is what is known now. */
  readonly registreret: Periode;
  /** Virkning time: what held then. */
  readonly virkning: Periode;
}

/** A registrering and what it says of the time asked for. */
export interface Billede<R, F> {
  readonly registrering: R;
  readonly fakta: readonly F[];
}

const newestFirst = (a: Registreret, b: Registreret): number => compare(b.registreret.fra, a.registreret.fra);

/** How many of the registreringer, newest first, start at `fra` or later. */
const startingFrom = (newest: readonly Registreret[], fra: Periode['fra']): number => {
  let low = 0;
  let high = newest.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = newest[middle]?.registreret.fra;
    if (start !== undefined && compare(start, fra) >= 0) low = middle + 1;
    else high = middle;
  }

  return low;
};

/**
 * An object as seen through a window on both time axes: each registrering that intersects the window in registration
 * time, newest first, with the facts that were current in it and whose virkning intersects the window in virkning time.
 * Facts come in the order given and uncut. A fact was current in a registrering when its `registreret` includes the
 * start of that; one fact may be shared by many registreringer.
 *
 * A binary search per fact and then only the answer: O((registreringer + fakta) log registreringer + answer).
 * LoRA: golden `*-history`, `*-virkning-filter`.
 */
export const view = <R extends Registreret, F extends Registreret & { readonly virkning: Virkning }>(
  registreringer: readonly R[],
  fakta: readonly F[],
  vindue: Vindue,
): Billede<R, F>[] => {
  const newest = registreringer
    .filter(({ registreret }) => intersects(registreret, vindue.registreret))
    .sort(newestFirst);
  const shown = newest.map((registrering) => ({ registrering, fakta: new Array<F>() }));
  for (const f of fakta) {
    if (!intersects(f.virkning.periode, vindue.virkning)) continue;
    const from = startingFrom(newest, f.registreret.til);
    const to = startingFrom(newest, f.registreret.fra);
    for (const billede of shown.slice(from, to)) billede.fakta.push(f);
  }

  return shown;
};
