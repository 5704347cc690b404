import type { Place } from '../run/report.js';

/** What kind of thing an element of a KLE file is: a level of the emneplan, or of the handlingsfacetter. */
export type Art = 'hovedgruppe' | 'gruppe' | 'emne' | 'handlingsfacetkategori' | 'handlingsfacet';

/** A reference to a statute. */
export interface Retskilde {
  readonly titel: string;
  readonly paragraf?: string;
  readonly accessionsnr?: string;
  readonly url?: string;
}

/** A word by which the element can be found. */
export interface Stikord {
  readonly orden: string;
  readonly tekst: string;
  /** The handlingsfacet, or emne, with which it forms a pair; absent in a word for the element alone. */
  readonly sammenMed?: string;
}

/** What replaces an element that has moved. */
export interface Afloeser {
  readonly art: Art;
  readonly nr: string;
}

/** When and how an element ended. */
export interface Historisk {
  /** `UdgaaetDato` or `FlyttetDato`. */
  readonly dato: string;
  readonly afloestAf: readonly Afloeser[];
}

/** An element of a KLE file as it stands there: texts, not yet checked. */
export interface KleElement {
  readonly art: Art;
  /** The how manieth it is in the file, from 0, counted where elements begin. */
  readonly index: number;
  /** The index of the element it lies in; absent at the top. */
  readonly overordnet?: number;
  readonly place: Place;
  readonly nr: string;
  readonly titel: string;
  readonly vejledning: string;
  readonly retskilder: readonly Retskilde[];
  readonly oprettet: string;
  readonly rettet: readonly string[];
  readonly historisk?: Historisk;
  readonly bevaring: string;
  readonly sletning: string;
  readonly filtre: readonly string[];
  readonly stikord: readonly Stikord[];
  readonly uuid: string;
  /** The paths of what is in the element and this tool has no place for. */
  readonly ukendte: readonly string[];
}

/** The element's name for people: `emne 00.01.00`. */
export const nameOf = ({ art, nr }: Pick<KleElement, 'art' | 'nr'>): string => `${art} ${nr === '' ? '?' : nr}`;
