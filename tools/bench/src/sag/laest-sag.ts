import type { LaestFact, LaestSag } from '../baseline/laes.js';

interface Virkning {
  readonly from: string;
  readonly to: string;
  readonly aktoerref: string;
  readonly aktoertypekode: string;
}

type Item = Readonly<Record<string, string>> & { readonly virkning: Virkning };

/** An answer to Læs over HTTP, as far as a sag of the bench has members. */
export type LaesAnswer = Readonly<
  Record<
    string,
    readonly {
      readonly registreringer: readonly {
        readonly fratidspunkt: { readonly tidsstempeldatotid: string };
        readonly livscykluskode: string;
        readonly brugerref: string;
        readonly note?: string;
        readonly attributter: { readonly sagegenskaber: readonly Item[] };
        readonly tilstande: { readonly sagfremdrift: readonly Item[] };
        readonly relationer: Readonly<Record<string, readonly Item[]>>;
      }[];
    }[]
  >
>;

const quoted = (instant: string): string => (instant === 'infinity' ? instant : `"${instant}"`);

const fact = ({ virkning: { from, to, aktoerref, aktoertypekode } }: Item, ...values: string[]): LaestFact => [
  `[${quoted(from)},${quoted(to)})`,
  aktoerref,
  aktoertypekode,
  ...values,
];

const EGENSKABER = ['brugervendtnoegle', 'sagsnummer', 'titel', 'beskrivelse', 'kassationskode'];

const sorted = (facts: readonly LaestFact[] | null): readonly LaestFact[] =>
  (facts ?? []).toSorted((a, b) => (a.join() < b.join() ? -1 : 1));

/** What a reading holds, in an order of its own: equal when two readings say the same. The times of registration are left out. */
export const contentOf = ({
  livscykluskode,
  note,
  brugerref,
  egenskaber,
  tilstande,
  relationer,
}: LaestSag): object => ({
  livscykluskode,
  note,
  brugerref,
  egenskaber: sorted(egenskaber),
  tilstande: sorted(tilstande),
  relationer: sorted(relationer),
});

/** An answer to Læs as the baseline has it. */
export const laestSag = (answer: LaesAnswer): LaestSag => {
  const [registrering] = Object.values(answer)[0]?.[0]?.registreringer ?? [];
  if (registrering === undefined) throw new Error('the answer holds no registrering');
  const { fratidspunkt, livscykluskode, brugerref, note = '', attributter, tilstande, relationer } = registrering;
  return {
    registreret: fratidspunkt.tidsstempeldatotid,
    livscykluskode,
    brugerref,
    note,
    egenskaber: attributter.sagegenskaber.map((item) => fact(item, ...EGENSKABER.map((name) => item[name] ?? ''))),
    tilstande: tilstande.sagfremdrift.map((item) => fact(item, 'fremdrift', item.fremdrift ?? '')),
    relationer: Object.entries(relationer).flatMap(([relation, items]) =>
      items.map((item) => fact(item, relation, item.uuid ?? '', item.objekttype ?? '')),
    ),
  };
};
