import { type Aendring, settle } from './aendring.js';
import { type Fakta } from './fakta.js';
import { TidFejl } from './tid-fejl.js';

/*
 * Writes to what has many values at a time, and writes of everything: no period is cut, whole facts end and begin.
 */

/**
 * What Importer does to a living object, or an emptied list to an attribute set: all that is not given again, alike in
 * period, metadata and value, ends, and what is new begins. Equal facts are paired one to one. O(n).
 *
 * LoRA: PUT on a living object overwrites it (golden README; `*-import`).
 */
export const replaceAll = <V, F extends Fakta<V>>(nuvaerende: readonly F[], nye: readonly Fakta<V>[]): Aendring<F, V> =>
  settle(nuvaerende, nye);

/**
 * What Ret does to a 0..n relation: the list given replaces the whole list (Generelle egenskaber p. 27; golden
 * `*-relation-many`). Entries that are given again alike stay the rows they are. `nuvaerende` is that one relation.
 *
 * LoRA takes an empty list in a PATCH as no change (golden README): whether to come here with one is the caller's choice.
 */
export const replaceList = replaceAll;

/** A value with a number among the entries of its relation. */
export interface Indekseret {
  readonly indeks?: number;
}

/**
 * What Ret does to a 0..n relation with indeks (sag, aktivitet, indsats, tilstand): an entry with a known indeks replaces
 * that entry as a whole, one without or with an unknown one is added, in the order given, numbered on from
 * `sidsteIndeks`. Entries that are not named stay. O(n).
 *
 * LoRA: golden README and `*-indeks`. In Opret and Importer given numbers are ignored and counting starts at 1; that is
 * `replaceIndekseret([], nye, 0)`, followed for a living object by {@link replaceAll}.
 *
 * @param sidsteIndeks the highest indeks that any entry of this relation ever had, 0 when there was none
 * @throws TidFejl `gentaget-indeks` when two incoming entries name the same known indeks
 */
export const replaceIndekseret = <V extends Indekseret, F extends Fakta<V>>(
  nuvaerende: readonly F[],
  nye: readonly Fakta<V>[],
  sidsteIndeks: number,
): Aendring<F, V> => {
  const named = new Set(nye.map(({ vaerdi }) => vaerdi.indeks));
  const ender = nuvaerende.filter(({ vaerdi }) => vaerdi.indeks !== undefined && named.has(vaerdi.indeks));
  const known = new Set(ender.map(({ vaerdi }) => vaerdi.indeks));
  const met = new Set<number>();
  let indeks = sidsteIndeks;
  const begynder = nye.map((ny) => {
    const given = ny.vaerdi.indeks;
    if (given === undefined || !known.has(given)) return { ...ny, vaerdi: { ...ny.vaerdi, indeks: ++indeks } };
    if (met.has(given)) throw TidFejl.gentagetIndeks(given);
    met.add(given);

    return ny;
  });

  return settle(ender, begynder);
};
