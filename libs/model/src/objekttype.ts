import type { Element, Listevaerdi } from './element.js';
import type { Felter } from './felt.js';

/** A state of the object: in each period it has exactly one of a closed list of values. */
export interface Tilstand extends Element {
  readonly vaerdier: readonly Listevaerdi[];
}

/** How many targets a relation has at one instant: at most one, or any number. */
export type Kardinalitet = '0..1' | '0..n';

/** A relation to another object, by uuid or urn, wherever that object is kept. */
export interface Relation extends Element {
  readonly kardinalitet: Kardinalitet;
  /**
   * The object types the standard lets the relation point at; absent where it says nothing. Not enforced.
   * Types that are kept by others than sagdok are named too, in lower case: `person`, `virksomhed`, `adresse`, `arkiv`.
   */
  readonly maal?: readonly string[];
  /** The target may be left out (the standard's `NulFlerRelation`). */
  readonly maalValgfrit?: true;
  /** `true`: the relation carries only its extra fields and has no target (LoRA's `tilstandsvaerdi`). */
  readonly udenMaal?: true;
  /** Fields that the relation carries beside its target. */
  readonly felter?: Felter;
}

/** Relations by their name on the wire. */
export type Relationer = Readonly<Record<string, Relation>>;

/**
 * A part of an object that has attributes, relations and parts of its own and is told from its siblings by a text,
 * e.g. the variants of a document (`varianttekst`) and their parts (`deltekst`).
 */
export interface Underobjekttype extends Element {
  /** The member that holds the text which tells the part from its siblings. */
  readonly noegle: string;
  readonly egenskaber: Felter;
  readonly relationer?: Relationer;
  readonly underobjekter?: Underobjekttyper;
}

/** Parts by the member that lists them. */
export type Underobjekttyper = Readonly<Record<string, Underobjekttype>>;

/** A type of object with double history: what its objects consist of, as data. */
export interface Objekttype extends Element {
  /** Its name in paths and as prefix of its attribute sets and states, e.g. `sag`. */
  readonly navn: string;
  /** The part of the standard it belongs to, which is also the service that keeps it, e.g. `organisation`. */
  readonly del: string;
  /** The version of that part, e.g. `1.2`. */
  readonly version: string;
  /** Attribute sets, by name; on the wire the name is prefixed with the type's: `sag` + `egenskaber`. */
  readonly attributter: Readonly<Record<string, Felter>>;
  /** States, by name; on the wire the list is prefixed with the type's: `sag` + `fremdrift`. */
  readonly tilstande: Readonly<Record<string, Tilstand>>;
  readonly relationer: Relationer;
  /**
   * The 0..n relations are numbered by `indeks`, and a Ret adds to and changes the list number by number.
   * Absent: a Ret replaces the whole list (Generelle egenskaber p. 27, as LoRA cites it).
   */
  readonly nummereret?: true;
  readonly underobjekter?: Underobjekttyper;
}

/** Declares a type of object. The literal types of the declaration are kept, so that types can be inferred from it. */
export function defineObjekttype<const T extends Objekttype>(objekttype: T): T {
  return objekttype;
}
