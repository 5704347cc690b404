import fc from 'fast-check';
import { type Aendring } from '../aendring.js';
import { type Fakta } from '../fakta.js';
import { type Periode, periode } from '../periode.js';
import { type Tidspunkt, compare } from '../tidspunkt.js';

/** A short instant for tests: a small number, or a word. */
export type Kort = number | 'infinity' | '-infinity';

const instant = (t: Kort): Tidspunkt => (typeof t === 'number' ? BigInt(t) : t);

/** The period between two small numbers. */
export const mellem = (fra: Kort, til: Kort): Periode => periode(instant(fra), instant(til));

/** A fact for tests: a value over a period, said by an actor when one is given. */
export const enFakta = <V>(vaerdi: V, fra: Kort, til: Kort, aktoerref?: string): Fakta<V> => ({
  virkning: { periode: mellem(fra, til), ...(aktoerref === undefined ? {} : { aktoerref }) },
  vaerdi,
});

/** Facts as short texts in time order: `a[0,5)`, with `by x` for an actor. */
export const show = (fakta: readonly Fakta<unknown>[]): string[] =>
  fakta
    .toSorted((a, b) => compare(a.virkning.periode.fra, b.virkning.periode.fra))
    .map(({ virkning: { periode: p, aktoerref }, vaerdi }) => {
      const by = aktoerref === undefined ? '' : ` by ${aktoerref}`;

      return `${String(vaerdi)}[${String(p.fra)},${String(p.til)})${by}`;
    });

/** What is current when a write is done. */
export const after = <V, F extends Fakta<V>>(
  nuvaerende: readonly F[],
  { ender, begynder }: Aendring<F, V>,
): Fakta<V>[] => [...nuvaerende.filter((fakta) => !ender.includes(fakta)), ...begynder];

/** The same facts, and how often the virkning of any of them has been read: a measure of work that no clock disturbs. */
export const counting = <V>(
  fakta: readonly Fakta<V>[],
): { readonly counted: Fakta<V>[]; readonly reads: () => number } => {
  let reads = 0;
  const counted = fakta.map(({ virkning, vaerdi }) => ({
    get virkning() {
      reads++;

      return virkning;
    },
    vaerdi,
  }));

  return { counted, reads: () => reads };
};

/** Any period between small instants, or with an unbounded end. */
export const anyPeriode: fc.Arbitrary<Periode> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('', '', '', 'fra', 'til'))
  .map(([fra, length, unbounded]) =>
    mellem(unbounded === 'fra' ? '-infinity' : fra, unbounded === 'til' ? 'infinity' : fra + length),
  );

/** Facts that do not overlap, close together or apart, up to both ends of time. The values are few, so that some are alike. */
export const anyTimeline: fc.Arbitrary<Fakta<string>[]> = fc
  .tuple(
    fc.array(
      fc.record({
        gap: fc.nat(3),
        length: fc.integer({ min: 1, max: 4 }),
        vaerdi: fc.constantFrom('a', 'b'),
        aktoerref: fc.constantFrom(undefined, 'x'),
      }),
      { maxLength: 5 },
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([steps, fromTheStart, toTheEnd]) => {
    let end = 0;

    return steps.map(({ gap, length, vaerdi, aktoerref }, at) => {
      const fra = end + gap;
      end = fra + length;

      return enFakta(
        vaerdi,
        at === 0 && fromTheStart ? '-infinity' : fra,
        at === steps.length - 1 && toTheEnd ? 'infinity' : end,
        aktoerref,
      );
    });
  });

/** Every instant at which anything can change, from the start of time: the oracles look at each of them. */
export const instants = (periods: readonly Periode[]): Tidspunkt[] => {
  const bounds = periods.flatMap(({ fra, til }) => [fra, til]).filter((t) => t !== 'infinity');

  return [...new Set<Tidspunkt>(['-infinity', ...bounds])].sort(compare);
};
