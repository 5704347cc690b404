import { type Aendring, settle } from './aendring.js';
import { type Fakta, byVirkning, overlapping } from './fakta.js';
import { type Periode, intersect, subtract } from './periode.js';
import { TidFejl } from './tid-fejl.js';
import { compare } from './tidspunkt.js';
import { over } from './virkning.js';

/*
 * Writes to what has one value at a time: an attribute set, a tilstand, a 0..1 relation. The stored facts are a timeline
 * without overlap, so is what comes in; the write cuts periods where its own begin and end, and never joins them.
 */

/** For each fact of `a` those of `b` that share an instant with it. Two timelines, walked side by side: O(n log n). */
const encounters = <A extends Fakta<unknown>, B extends Fakta<unknown>>(
  a: readonly A[],
  b: readonly B[],
): (readonly [fakta: A, met: readonly B[]])[] => {
  const inOrder = b.toSorted(byVirkning);
  let passed = 0;

  return a.toSorted(byVirkning).map((fakta) => {
    const { fra, til } = fakta.virkning.periode;
    const endsBefore = (other?: B): boolean => !!other && compare(other.virkning.periode.til, fra) <= 0;
    const startsBefore = (other?: B): boolean => !!other && compare(other.virkning.periode.fra, til) < 0;
    while (endsBefore(inOrder[passed])) passed++;
    let end = passed;
    while (startsBefore(inOrder[end])) end++;

    return [fakta, inOrder.slice(passed, end)];
  });
};

const periodsOf = (fakta: readonly Fakta<unknown>[]): Periode[] => fakta.map(({ virkning }) => virkning.periode);

/** Stored facts that a write touches, and what is left of them outside its periods: the old value, the old metadata. */
const cut = <V, F extends Fakta<V>>(
  nuvaerende: readonly F[],
  nye: readonly Fakta<unknown>[],
): { readonly touched: readonly F[]; readonly remains: readonly Fakta<V>[] } => {
  const touched = encounters(nuvaerende, nye).filter(([, met]) => met.length > 0);
  const remains = touched.flatMap(([{ virkning, vaerdi }, met]) =>
    subtract(virkning.periode, ...periodsOf(met)).map((periode) => ({ virkning: over(periode, virkning), vaerdi })),
  );

  return { touched: touched.map(([fakta]) => fakta), remains };
};

const refuseOverlap = (nye: readonly Fakta<unknown>[]): void => {
  const pair = overlapping(nye);
  if (pair) throw TidFejl.overlap(pair[0].virkning.periode, pair[1].virkning.periode);
};

/**
 * What Ret does to the periods of an attribute set. An incoming period is laid over each stored one: the piece they
 * share gets `merge(stored, incoming)`, a piece that nothing covers gets `merge(undefined, incoming)`, both with the
 * metadata of the incoming; what is left of the stored keeps its value and metadata. `merge` is called once a piece and
 * must be pure; how fields are kept and cleared is for it to say.
 *
 * LoRA: PATCH merges attributes field by field within each stored period and never joins periods; the actor of a changed
 * period is the one the PATCH gives, and none if it gives none (golden README; `*-attribute-merge-*`). An empty list
 * removes all periods there, which is {@link replaceAll}.
 *
 * @throws TidFejl `overlappende-perioder` when two incoming periods overlap; the stored ones are trusted not to
 */
export const mergeAttributes = <V, F extends Fakta<V>, P>(
  nuvaerende: readonly (F & Fakta<V>)[],
  nye: readonly Fakta<P>[],
  merge: (gammel: V | undefined, ny: P) => V,
): Aendring<F, V> => {
  refuseOverlap(nye);
  const { touched, remains } = cut<V, F>(nuvaerende, nye);
  const merged = encounters(nye, nuvaerende).flatMap(([{ virkning, vaerdi: ny }, met]) => {
    const piece = (periode: Periode, gammel: V | undefined): Fakta<V> => ({
      virkning: over(periode, virkning),
      vaerdi: merge(gammel, ny),
    });
    const shared = met.map((stored) => {
      const common = intersect(stored.virkning.periode, virkning.periode);

      return common && piece(common, stored.vaerdi);
    });
    const uncovered = subtract(virkning.periode, ...periodsOf(met)).map((periode) => piece(periode, undefined));

    return [...shared.filter((fakta) => fakta !== undefined), ...uncovered];
  });

  return settle(touched, [...remains, ...merged]);
};

/**
 * What Ret does to the periods of a tilstand or of a 0..1 relation: an incoming fact replaces whatever held in its
 * period, in one piece, and what is left of the stored ones is carried over with its value and metadata.
 *
 * LoRA: `*-state-merge-*` and `*-relation-one-*` of the golden traces.
 *
 * @throws TidFejl `overlappende-perioder` when two incoming periods overlap; the stored ones are trusted not to
 */
export const replacePeriods = <V, F extends Fakta<V>>(
  nuvaerende: readonly F[],
  nye: readonly Fakta<V>[],
): Aendring<F, V> => {
  refuseOverlap(nye);
  const { touched, remains } = cut<V, F>(nuvaerende, nye);

  return settle(touched, [...remains, ...nye]);
};
