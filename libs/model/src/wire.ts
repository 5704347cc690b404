import type { Felt, Felter, Pligt, Skalarfelt, Strukturfelt, Strukturlistefelt } from './felt.js';
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

/** The JSON value of a field of one value, in requests and answers alike. */
export type Skalar<F extends Skalarfelt> = F extends {
  readonly vaerdier: readonly { readonly vaerdi: infer V extends string }[];
}
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
  [K in keyof F]: F[K] extends { readonly obligatorisk: Pligt } ? K : never;
}[keyof F];

/** Fields as a JSON object: the mandatory ones required, the others optional. */
export type FelterJson<F extends Felter> = { readonly [K in Obligatoriske<F>]: Vaerdi<F[K]> } & {
  readonly [K in Exclude<keyof F, Obligatoriske<F>>]?: Vaerdi<F[K]>;
};

/** Fields of a Ret: what is not given is kept, and the empty text clears. */
export type RettedeFelterJson<F extends Felter> = { readonly [K in keyof F]?: Vaerdi<F[K]> | '' };

type Maal<R extends Relation> = R extends { readonly udenMaal: true }
  ? { readonly uuid?: never; readonly urn?: never }
  : | { readonly uuid: string; readonly urn?: never }
    | { readonly urn: string; readonly uuid?: never }
    | (R extends { readonly maalValgfrit: true } ? { readonly uuid?: never; readonly urn?: never } : never);

/** One target of a relation. In a Ret, `uuid: ''` clears it. */
export type RelationJson<R extends Relation, Nummereret = false> = Periodiseret & {
  readonly objekttype?: string;
} & Maal<R> &
  (R extends { readonly felter: infer F extends Felter } ? FelterJson<F> : unknown) &
  (Nummereret extends true ? { readonly indeks?: number } : unknown);

/** Lists of targets by relation. */
export type RelationerJson<R extends Relationer, Nummereret = false> = {
  readonly [K in keyof R]?: readonly RelationJson<R[K], Nummereret>[];
};

/** A part of an object in an Opret or Importer, such as a variant of a document. */
export type UnderobjektJson<U extends Underobjekttype> = Readonly<Record<U['noegle'], string>> & {
  readonly egenskaber?: readonly (FelterJson<U['egenskaber']> & Periodiseret)[];
} & RelationerAf<U> &
  (U extends { readonly underobjekter: infer V extends Underobjekttyper } ? UnderobjekterJson<V> : unknown);

/** A part of an object in a Ret: what is not given is kept. */
export type RettetUnderobjektJson<U extends Underobjekttype> = Readonly<Record<U['noegle'], string>> & {
  readonly egenskaber?: readonly (RettedeFelterJson<U['egenskaber']> & Periodiseret)[];
} & RelationerAf<U> &
  (U extends { readonly underobjekter: infer V extends Underobjekttyper } ? RettedeUnderobjekterJson<V> : unknown);

type RelationerAf<U extends Underobjekttype> = U extends { readonly relationer: infer R extends Relationer }
  ? { readonly relationer?: RelationerJson<R> }
  : unknown;

type UnderobjekterJson<U extends Underobjekttyper> = { readonly [K in keyof U]?: readonly UnderobjektJson<U[K]>[] };

type RettedeUnderobjekterJson<U extends Underobjekttyper> = {
  readonly [K in keyof U]?: readonly RettetUnderobjektJson<U[K]>[];
};

/** The values that a tilstand can have. */
export type TilstandsvaerdiJson<T extends Tilstand> = T['vaerdier'][number]['vaerdi'];

/** The names of the attribute sets that an Opret must give: those with a mandatory field. */
type ObligatoriskeSaet<T extends Objekttype> = {
  [S in keyof T['attributter'] & string]: [Obligatoriske<T['attributter'][S]>] extends [never] ? never : S;
}[keyof T['attributter'] & string];

type Attributperioder<F extends Felter> = readonly (FelterJson<F> & Periodiseret)[];

/** The body of an Opret or Importer of the type: everything the object is. */
export type OpretJson<T extends Objekttype> = {
  readonly note?: string;
  readonly attributter: {
    readonly [S in ObligatoriskeSaet<T> as `${T['navn']}${S}`]: Attributperioder<T['attributter'][S]>;
  } & {
    readonly [
      S in Exclude<keyof T['attributter'] & string, ObligatoriskeSaet<T>> as `${T['navn']}${S}`
    ]?: Attributperioder<T['attributter'][S]>;
  };
  readonly tilstande: {
    readonly [S in keyof T['tilstande'] & string as `${T['navn']}${S}`]: readonly (Readonly<
      Record<S, TilstandsvaerdiJson<T['tilstande'][S]>>
    > &
      Periodiseret)[];
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
  readonly tilstande?: {
    readonly [S in keyof T['tilstande'] & string as `${T['navn']}${S}`]?: readonly (Readonly<
      Record<S, TilstandsvaerdiJson<T['tilstande'][S]> | ''>
    > &
      Periodiseret)[];
  };
  readonly relationer?: RelationerJson<T['relationer'], T['nummereret']>;
} & (T extends { readonly underobjekter: infer U extends Underobjekttyper } ? RettedeUnderobjekterJson<U> : unknown);

/** The body of a Passiver. */
export interface PassiverJson {
  readonly livscyklus: 'Passiv';
  readonly note?: string;
}
