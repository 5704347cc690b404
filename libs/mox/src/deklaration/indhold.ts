import type { Tekster } from '@sagdok/model';
import type { Navnerum } from './navnerum.js';

/**
 * What a single value may be. `version` is the text of a version of the envelope, `heltal` a whole number, and `tekst` any text that
 * XML can hold.
 */
export type Art = 'uuid' | 'urn' | 'tidspunkt' | 'boolean' | 'heltal' | 'version' | 'tekst';

/** How many times an element may stand. */
export type Antal = '1' | '0..1' | '0..n';

/** A single value. */
export interface Vaerdi<A extends Art = Art> {
  readonly slags: 'vaerdi';
  readonly art: A;
}

/** Elements in this order. */
export interface Sekvens<E extends Elementer = Elementer> {
  readonly slags: 'sekvens';
  /** The name of its type in XML Schema and JSON Schema. */
  readonly navn: string;
  readonly navnerum: Navnerum;
  readonly definition: Tekster;
  readonly elementer: E;
}

/** Exactly one of these elements. */
export interface Valg<E extends Elementer = Elementer> {
  readonly slags: 'valg';
  readonly navn: string;
  readonly navnerum: Navnerum;
  readonly definition: Tekster;
  readonly elementer: E;
}

/** Whatever content there is, as one piece. */
export interface Aabent {
  readonly slags: 'aabent';
  readonly navn: string;
  readonly navnerum: Navnerum;
  readonly definition: Tekster;
}

/** Whatever elements there are, each a piece. */
export interface Udvidelse {
  readonly slags: 'udvidelse';
  readonly navn: string;
  readonly navnerum: Navnerum;
  readonly definition: Tekster;
}

/** What an element may contain. */
export type Indhold = Vaerdi | Sekvens | Valg | Aabent | Udvidelse;

/** An element inside another. */
export interface Element<I extends Indhold = Indhold, N extends Antal = Antal> {
  readonly indhold: I;
  readonly antal: N;
  readonly definition: Tekster;
  /** Where it is not that of the elements around it. */
  readonly navnerum?: Navnerum;
}

/** Elements by name, in their order. */
export type Elementer = Readonly<Record<string, Element>>;

/** An element that can be the root of a document. */
export interface Dokument<I extends Indhold = Indhold> {
  readonly navn: string;
  readonly navnerum: Navnerum;
  readonly indhold: I;
}

/** An element that stands once. */
export const een = <I extends Indhold>(indhold: I, definition: Tekster): Element<I, '1'> => ({
  indhold,
  antal: '1',
  definition,
});

/** An element that may stand once. */
export const hoejstEen = <I extends Indhold>(indhold: I, definition: Tekster): Element<I, '0..1'> => ({
  indhold,
  antal: '0..1',
  definition,
});

/** An element that may stand any number of times. */
export const nogle = <I extends Indhold>(indhold: I, definition: Tekster): Element<I, '0..n'> => ({
  indhold,
  antal: '0..n',
  definition,
});

/** An element of another namespace than those around it. */
export const fra = <E extends Element>(navnerum: Navnerum, element: E): E => ({ ...element, navnerum });

/** A single value. */
export const vaerdi = <A extends Art>(art: A): Vaerdi<A> => ({ slags: 'vaerdi', art });
