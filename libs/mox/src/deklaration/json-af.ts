import type { FremmedIndhold, FremmedXml } from '../besked/fremmed-indhold.js';
import type { Aabent, Art, Element, Elementer, Indhold, Sekvens, Udvidelse, Vaerdi, Valg } from './indhold.js';

interface VaerdiJson extends Record<Art, string | boolean | number> {
  readonly uuid: string;
  readonly urn: string;
  readonly tidspunkt: string;
  readonly boolean: boolean;
  readonly heltal: number;
  readonly version: string;
  readonly tekst: string;
}

type Med<E extends Elementer, N> = { [K in keyof E]: E[K]['antal'] extends N ? K : never }[keyof E];

type Elementjson<E extends Element> = E['antal'] extends '0..n'
  ? readonly JsonAf<E['indhold']>[]
  : JsonAf<E['indhold']>;

type Samlet<T> = { readonly [K in keyof T]: T[K] };

type SekvensJson<E extends Elementer> = Samlet<
  { readonly [K in Med<E, '1'>]: Elementjson<E[K]> } & { readonly [K in Med<E, '0..1' | '0..n'>]?: Elementjson<E[K]> }
>;

type ValgJson<E extends Elementer> = { [K in keyof E]: { readonly [N in K]: Elementjson<E[N]> } }[keyof E];

/** The JSON form of a content: its elements by their names, in XML as in JSON. */
export type JsonAf<I extends Indhold> =
  I extends Vaerdi<infer A>
    ? VaerdiJson[A]
    : I extends Sekvens<infer E>
      ? SekvensJson<E>
      : I extends Valg<infer E>
        ? ValgJson<E>
        : I extends Aabent
          ? FremmedIndhold
          : I extends Udvidelse
            ? readonly FremmedXml[]
            : never;
