/** A text for people, in Danish and in English. */
export interface Tekster {
  readonly da: string;
  readonly en: string;
}

/**
 * How well a fact of the model is known.
 * - `S`: the standard's own vocabulary (XSD in namespace `urn:oio:sagdok:3.0.0`) or text.
 * - `K`: KOMBIT's støttesystemer: XSD or anvisning, the municipal profile of the standard.
 * - `L`: LoRA, the former open implementation (Magenta, commit b648fdf, 2019-07-11).
 * - `2.0`: the OIO models of generation 2.0.
 * - `I`: inferred from two or more of the others.
 * - `U`: an udvidelse: declared by a municipality or a vendor for itself.
 * - `F`: a change proposal (forslag) of the community.
 */
export type Evidens = 'S' | 'K' | 'L' | '2.0' | 'I' | 'U' | 'F';

/** Where a fact of the model is from: its grade, and the clause, schema element or file. */
export interface Kilde {
  readonly evidens: Evidens;
  /** A name as it stands, of a file or of an element of one, or what is said of the source in words. */
  readonly sted: string | Tekster;
}

/** How the profiles of the standard that are in use treat an element otherwise than the standard does. */
export interface Profiler {
  /** In LoRA and its clients. */
  readonly lora?: Tekster;
  /** In KOMBIT's indexes and støttesystemer. */
  readonly kombit?: Tekster;
}

/** What every element of the model says of itself: attribute, state, relation, structure, object type. */
export interface Element {
  readonly titel: Tekster;
  readonly definition: Tekster;
  readonly kilde: Kilde;
  /** The version of its part of the standard that the element came with, e.g. `1.2`. */
  readonly siden: string;
  /** The element's name in the XML schemas, where it has one. */
  readonly xml?: string;
  readonly profiler?: Profiler;
}

/** A value of a closed list: of a state, or of a field. */
export interface Listevaerdi {
  readonly vaerdi: string;
  readonly titel: Tekster;
  readonly definition: Tekster;
}

/**
 * A text in both languages. Through this function, and not as a literal, because an inferred type of the model then
 * holds the names and types of the wire and not every sentence of the standard.
 */
export function tekster(da: string, en: string): Tekster {
  return { da, en };
}

/** Where a fact is from: a name alone, or words in both languages. */
export function kilde(evidens: Evidens, sted: string | Tekster): Kilde {
  return { evidens, sted };
}

/** The place of a source as a text in both languages. A name is the same in both. */
export function stedAf({ sted }: Kilde): Tekster {
  return typeof sted === 'string' ? { da: sted, en: sted } : sted;
}

/** How LoRA and KOMBIT treat an element otherwise than the standard does. */
export function profiler(afvigelser: Profiler): Profiler {
  return afvigelser;
}
