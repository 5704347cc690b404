import type { Periode } from './operation.js';
import type { Slags } from './slags.js';
import { boundOf, STRETCHES } from './tidsakse.js';

/** Values in one stretch of time, or of one entry of a list. Empty ones are left out, as in answers. */
export type Celle = Readonly<Record<string, unknown>>;

/** One thing that has at most one value at a time, stretch by stretch. */
export type Forloeb = readonly (Celle | undefined)[];

/** An object as it is believed to be at one time of registration. */
export interface Billede {
  readonly livscykluskode: string;
  readonly egenskaber: Forloeb;
  readonly tilstand: Forloeb;
  readonly enkelte: Readonly<Record<string, Forloeb>>;
  readonly lister: Readonly<Record<string, readonly Celle[]>>;
}

/** What has no value at any time. */
export const INGENTING: Forloeb = Array.from({ length: STRETCHES }, () => undefined);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The cell with what answers show of it. */
export const withoutEmpty = (cell: Celle): Celle =>
  Object.fromEntries(Object.entries(cell).filter(([, value]) => !isEmpty(value)));

const isPositional = (ord: Celle | readonly string[]): ord is readonly string[] => Array.isArray(ord);

/** Search words are sent by place and answered by name; other members are answered as they are sent, but for one name. */
const answered = ([name, value]: readonly [string, unknown]): readonly [string, unknown] => {
  if (name === 'journalpostkode') return ['reltypespec', value];
  if (name !== 'soegeord' || !Array.isArray(value)) return [name, value];
  return [
    name,
    (value as readonly (Celle | readonly string[])[]).map((ord) => {
      if (!isPositional(ord)) return ord;
      const [soegeordidentifikator, beskrivelse, soegeordskategori] = ord;
      return withoutEmpty({ soegeordidentifikator, beskrivelse, soegeordskategori });
    }),
  ];
};

/** The values of a period, as answers name them. */
export const given = ({ virkning: _, ...values }: Periode): Celle =>
  Object.fromEntries(Object.entries(values).map(answered));

/** Who says it, and why. */
export const who = ({ virkning: { aktoerref, notetekst } }: Periode): Celle => ({
  '@aktoerref': aktoerref,
  '@notetekst': notetekst,
});

const when = ({ virkning: { from, to } }: Periode): Celle => ({ '@fra': boundOf(from), '@til': boundOf(to) });

/** Does the period hold in the stretch of time? */
export const holds = ({ virkning: { from, to } }: Periode, stretch: number): boolean =>
  boundOf(from) <= stretch && stretch < boundOf(to);

/** An entry of a list, with when it holds. */
export const entry = (period: Periode): Celle => withoutEmpty({ ...given(period), ...who(period), ...when(period) });

/** What an answer says, in the same form. @throws Error when two periods of one thing overlap */
export const seen = (registrering: AnsweredRegistrering, { navn, tilstand, enkelte, lister }: Slags): Billede => {
  const { attributter, tilstande, relationer = {} } = registrering;
  const laid = (periods: readonly Periode[] = []): Forloeb =>
    INGENTING.map((_, stretch) => {
      const [first, ...more] = periods.filter((each) => holds(each, stretch));
      if (more.length > 0) throw new Error(`two periods overlap: ${JSON.stringify([first, ...more])}`);
      return first && withoutEmpty({ ...given(first), ...who(first) });
    });
  const named = <V>(names: readonly string[], make: (periods: readonly Periode[]) => V): Record<string, V> =>
    Object.fromEntries(
      names.flatMap((name) => (relationer[name] === undefined ? [] : [[name, make(relationer[name])]])),
    );
  return {
    livscykluskode: registrering.livscykluskode,
    egenskaber: laid(attributter?.[`${navn}egenskaber`]),
    tilstand: laid(tilstande?.[`${navn}${tilstand}`]),
    enkelte: named(enkelte, laid),
    lister: named(lister, (periods) => periods.map(entry)),
  };
};

/** A registrering as the services answer it. */
export interface AnsweredRegistrering {
  readonly fratidspunkt: { readonly tidsstempeldatotid: string };
  readonly tiltidspunkt: { readonly tidsstempeldatotid: string };
  readonly livscykluskode: string;
  readonly note?: string;
  readonly attributter?: Readonly<Record<string, readonly Periode[]>>;
  readonly tilstande?: Readonly<Record<string, readonly Periode[]>>;
  readonly relationer?: Readonly<Record<string, readonly Periode[]>>;
}

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, ordered(member)]),
  );
};

/** A text that two pictures share exactly when they say the same; the entries of lists are in no order. */
export const canonical = ({ lister, ...rest }: Billede): string =>
  JSON.stringify(
    ordered({
      ...rest,
      lister: Object.fromEntries(
        Object.entries(lister).map(([name, entries]) => [
          name,
          entries.map((cell) => JSON.stringify(ordered(cell))).toSorted(),
        ]),
      ),
    }),
  );
