import type { Felt, Felter, Skalarfelt, Strukturfelt, Strukturlistefelt } from './felt.js';
import type { Objekttype, Relation, Relationer, Underobjekttype, Underobjekttyper } from './objekttype.js';
import type { Skalar, TilstandsvaerdiJson, VirkningJson } from './wire.js';

// Answers leave out what is empty: texts, lists, `false` and 0. So everything in them may be missing but the virkning.

/** The JSON value of a field in an answer. */
export type LaestVaerdi<F extends Felt> = F extends Skalarfelt
  ? Skalar<F>
  : F extends Strukturfelt
    ? LaesteFelterJson<F['struktur']['felter']>
    : F extends Strukturlistefelt
      ? readonly LaesteFelterJson<F['struktur']['felter']>[]
      : never;

/** Fields in an answer, under the names that answers use (`laesesSom`). */
export type LaesteFelterJson<F extends Felter> = {
  readonly [K in keyof F as F[K] extends { readonly laesesSom: infer N extends string } ? N : K]?: LaestVaerdi<F[K]>;
};

interface Periodiseret {
  readonly virkning: VirkningJson;
}

/** One target of a relation in an answer. One that was cleared has neither uuid nor urn. */
export type LaestRelationJson<R extends Relation, Nummereret = false> = Periodiseret & {
  readonly uuid?: string;
  readonly urn?: string;
  readonly objekttype?: string;
} & (R extends { readonly felter: infer F extends Felter } ? LaesteFelterJson<F> : unknown) &
  (Nummereret extends true ? (R['kardinalitet'] extends '0..n' ? { readonly indeks: number } : unknown) : unknown);

type LaesteRelationerJson<R extends Relationer, Nummereret = false> = {
  readonly [K in keyof R]?: readonly LaestRelationJson<R[K], Nummereret>[];
};

/** A part of an object in an answer, such as a variant of a document. */
export type LaestUnderobjektJson<U extends Underobjekttype> = Readonly<Record<U['noegle'], string>> & {
  readonly egenskaber?: readonly (LaesteFelterJson<U['egenskaber']> & Periodiseret)[];
} & (U extends { readonly relationer: infer R extends Relationer }
    ? { readonly relationer?: LaesteRelationerJson<R> }
    : unknown) &
  (U extends { readonly underobjekter: infer V extends Underobjekttyper } ? LaesteUnderobjekterJson<V> : unknown);

type LaesteUnderobjekterJson<U extends Underobjekttyper> = {
  readonly [K in keyof U]?: readonly LaestUnderobjektJson<U[K]>[];
};

/** An instant of registration; the words `-infinity` and `infinity` for an open end. `graenseindikator`: it is included. */
export interface TidspunktJson {
  readonly tidsstempeldatotid: string;
  readonly graenseindikator?: boolean;
}

/** A registrering in an answer: what was believed of the object from one instant to another. */
export type RegistreringJson<T extends Objekttype> = {
  readonly fratidspunkt: TidspunktJson;
  readonly tiltidspunkt: TidspunktJson;
  readonly livscykluskode: string;
  readonly brugerref: string;
  readonly note?: string;
  readonly attributter?: {
    readonly [S in keyof T['attributter'] & string as `${T['navn']}${S}`]?: readonly (LaesteFelterJson<
      T['attributter'][S]
    > &
      Periodiseret)[];
  };
  readonly tilstande?: {
    readonly [S in keyof T['tilstande'] & string as `${T['navn']}${S}`]?: readonly (Readonly<
      Partial<Record<S, TilstandsvaerdiJson<T['tilstande'][S]>>>
    > &
      Periodiseret)[];
  };
  readonly relationer?: LaesteRelationerJson<T['relationer'], T['nummereret']>;
} & (T extends { readonly underobjekter: infer U extends Underobjekttyper } ? LaesteUnderobjekterJson<U> : unknown);

/** An object in an answer: its uuid and the registreringer asked for, the newest first. */
export interface ObjektJson<T extends Objekttype> {
  readonly id: string;
  readonly registreringer: readonly RegistreringJson<T>[];
}
