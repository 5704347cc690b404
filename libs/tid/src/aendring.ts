import { type Fakta, canonicalFakta } from './fakta.js';

/**
 * What a write does to the facts that are current: these end, those begin, and all others stay as they are, each the same
 * row, shared with the registreringer before. Nothing ends only to begin again unchanged, so a write without effect is
 * one where both lists are empty.
 *
 * `F` is a stored fact as the caller has it, with a key or whatever else its rows carry; `V` is the type of its value.
 */
export interface Aendring<F, V> {
  readonly ender: readonly F[];
  readonly begynder: readonly Fakta<V>[];
}

/**
 * Leaves out what would end and begin again alike (same period, metadata and value), so that it stays.
 * Paired one to one: where two of three equal facts begin again, one ends. O(n).
 */
export const settle = <V, F extends Fakta<V>>(ender: readonly F[], begynder: readonly Fakta<V>[]): Aendring<F, V> => {
  if (ender.length === 0 || begynder.length === 0) return { ender, begynder };
  const unpaired = Map.groupBy(ender, canonicalFakta);
  const staying = new Set<F>();
  const beginning = begynder.filter((fakta) => {
    const stays = unpaired.get(canonicalFakta(fakta))?.pop();
    if (stays) staying.add(stays);

    return !stays;
  });

  return { ender: ender.filter((fakta) => !staying.has(fakta)), begynder: beginning };
};
