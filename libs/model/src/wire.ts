import type { Felt, Felter, Skalarfelt, Strukturfelt, Strukturlistefelt } from './felt.js';
import type { Objekttype, Relation, Relationer, Tilstand, Underobjekttype, Underobjekttyper } from './objekttype.js';

/** When a fact holds, as JSON: half-open `[from, to)`, the words `-infinity` and `infinity` for an open end. */
export interface VirkningJson {
  readonly from: string;
  readonly to: string;
  /** Always `true` in answers; accepted and ignored in requests. */
  readonly from_included?: boolean;
  /** Always `false` in answers; accepted and ignored in requests. */
  readonly to_included?: boolean;
  readonly aktoerref?: string;
  readonly aktoertypekode?: string;
  readonly notetekst?: string;
}

interface Periodiseret {
  readonly virkning: VirkningJson;
}

type Skalar<F extends Skalarfelt> = F extends { readonly vaerdier: readonly (infer V extends string)[] }
  ? V
  : {
      readonly tekst: string;
      readonly tekstliste: readonly string[];
      readonly boolean: boolean;
      readonly heltal: number;
      readonly dato: string;
      readonly tidspunkt: string;
      readonly varighed: string;
      readonly uuid: string;
    }[F['type']];

/** The JSON value of a field in a request. */
export type Vaerdi<F extends Felt> = F extends Skalarfelt
  ? Skalar<F>
  : F extends Strukturfelt
    ? FelterJson<F['struktur']['felter']>
    : F extends Strukturlistefelt
      ? F extends { readonly positionel: true }
        ? readonly (readonly string[])[]
        : readonly FelterJson<F['struktur']['felter']>[]
      : never;

type Obligatoriske<F extends Felter> = {
  [K in keyof F]: F[K] extends { readonly obligatorisk: true } ? K : never;
}[keyof F];

/** Fields as a JSON object: the mandatory ones required, the others optional. */
export type FelterJson<F extends Felter> = { readonly [K in Obligatoriske<F>]: Vaerdi<F[K]> } & {
  readonly [K in Exclude<keyof F, Obligatoriske<F>>]?: Vaerdi<F[K]>;
};

/** Fields of a Ret: what is not given is kept. */
export type RettedeFelterJson<F extends Felter> = { readonly [K in keyof F]?: Vaerdi<F[K]> | '' };

/** One target of a relation. */
export type RelationJson<R extends Relation, Nummereret = false> = Periodiseret & {
  readonly objekttype?: string;
} & (R extends {
    readonly udenMaal: true;
  }
    ? unknown
    : { readonly uuid: string } | { readonly urn: string }) &
  (R extends { readonly felter: infer F extends Felter } ? FelterJson<F> : unknown) &
  (Nummereret extends true ? { readonly indeks?: number } : unknown);

/** Lists of targets by relation. */
export type RelationerJson<R extends Relationer, Nummereret = false> = {
  readonly [K in keyof R]?: readonly RelationJson<R[K], Nummereret>[];
};

/** A part of an object, such as a variant of a document. */
export type UnderobjektJson<U extends Underobjekttype> = Readonly<Record<U['noegle'], string>> & {
  readonly egenskaber?: readonly (FelterJson<U['egenskaber']> & Periodiseret)[];
} & (U extends { readonly relationer: infer R extends Relationer }
    ? { readonly relationer?: RelationerJson<R> }
    : unknown) &
  (U extends { readonly underobjekter: infer V extends Underobjekttyper } ? UnderobjekterJson<V> : unknown);

type UnderobjekterJson<U extends Underobjekttyper> = { readonly [K in keyof U]?: readonly UnderobjektJson<U[K]>[] };

type Tilstandsperiode<N extends PropertyKey, T extends Tilstand> = Readonly<
  Record<N, T['vaerdier'][number]['vaerdi']>
> &
  Periodiseret;

/** The body of an Opret or Importer of the type: everything the object is. */
export type OpretJson<T extends Objekttype> = {
  readonly note?: string;
  readonly attributter: {
    readonly [S in keyof T['attributter'] & string as `${T['navn']}${S}`]: readonly (FelterJson<T['attributter'][S]> &
      Periodiseret)[];
  };
  readonly tilstande: {
    readonly [S in keyof T['tilstande'] & string as `${T['navn']}${S}`]: readonly Tilstandsperiode<
      S,
      T['tilstande'][S]
    >[];
  };
  readonly relationer?: RelationerJson<T['relationer'], T['nummereret']>;
} & (T extends { readonly underobjekter: infer U extends Underobjekttyper } ? UnderobjekterJson<U> : unknown);

/** The body of a Ret of the type: the changes alone. */
export type RetJson<T extends Objekttype> = {
  readonly note?: string;
  readonly attributter?: {
    readonly [S in keyof T['attributter'] & string as `${T['navn']}${S}`]?: readonly (RettedeFelterJson<
      T['attributter'][S]
    > &
      Periodiseret)[];
  };
  readonly tilstande?: Partial<OpretJson<T>['tilstande']>;
  readonly relationer?: RelationerJson<T['relationer'], T['nummereret']>;
} & (T extends { readonly underobjekter: infer U extends Underobjekttyper } ? UnderobjekterJson<U> : unknown);
