import { kilde, type Element, type Kilde, type Listevaerdi } from './element.js';

/**
 * The types of single values, by the JSON they have on the wire.
 * - `tekst`: string. `tekstliste`: array of strings in a fixed order.
 * - `boolean`, `heltal`: JSON boolean, JSON integer (32 bits).
 * - `dato`: string, a civil date. `tidspunkt`: string, an instant to the microsecond.
 * - `varighed`: string, a length of time in whole seconds. `uuid`: string.
 */
export type Skalartype = 'tekst' | 'tekstliste' | 'boolean' | 'heltal' | 'dato' | 'tidspunkt' | 'varighed' | 'uuid';

/**
 * Who demands that a field is given.
 * - `true`: the standard.
 * - `lora`: LoRA alone, which the REST binding is the binding of: there the field must be given, by the standard it may be left out.
 */
export type Pligt = true | 'lora';

/** Where it is from that a profile demands a field. */
export const PLIGTKILDER: Readonly<Record<Exclude<Pligt, true>, Kilde>> = {
  lora: kilde('L', 'oio_rest/db/db_structure.py: mandatory'),
};

interface FeltElement extends Element {
  /** The field must be in every period that is created, and who demands it. Absent: it may be left out. */
  readonly obligatorisk?: Pligt;
  /** The name the field has in answers, where LoRA's answers use another than its requests do. */
  readonly laesesSom?: string;
  /** `false`: the field is no search parameter. Absent: it is. */
  readonly soegbar?: false;
  /** The field is stored by an Opret and an Importer; what a Ret gives of it is dropped, as LoRA does. */
  readonly kunVedOpret?: true;
  /** An example of a value, as JSON. */
  readonly eksempel?: unknown;
}

/** A field of one value, or of a list of texts. */
export interface Skalarfelt extends FeltElement {
  readonly type: Skalartype;
  /** The only values there are (a closed list); for `tekst` alone. */
  readonly vaerdier?: readonly Listevaerdi[];
  /**
   * The value may be content that the service stores: `field:NAME` in a form names the file sent in that field, and is kept and
   * answered as `store:` and the path it is fetched at.
   */
  readonly indhold?: true;
  /** The field identifies the object to people: it is indexed, and the first such sorts a paged search. */
  readonly noegle?: true;
  /** The field is searched by often: the register keeps an index of it. */
  readonly indekseret?: true;
}

/** A field whose value is an object of named fields, e.g. `offentlighedundtaget`. */
export interface Strukturfelt extends FeltElement {
  readonly type: 'struktur';
  readonly struktur: Struktur;
}

/** A field whose value is a list of objects of named fields, e.g. `soegeord`. */
export interface Strukturlistefelt extends FeltElement {
  readonly type: 'strukturliste';
  readonly struktur: Struktur;
  /** In requests each object is the list of its values in the order of the declaration (LoRA's `soegeord`). */
  readonly positionel?: true;
}

/** A field: a named value of a set of attributes, of a relation or of a structure. */
export type Felt = Skalarfelt | Strukturfelt | Strukturlistefelt;

/** Fields by their name on the wire. */
export type Felter = Readonly<Record<string, Felt>>;

/** A named structure: fields that only have meaning together. */
export interface Struktur extends Element {
  readonly navn: string;
  readonly felter: Felter;
}

/** Whether an Opret must give the set of fields: it does where one of them is mandatory. */
export function isObligatorisk(felter: Felter): boolean {
  return Object.values(felter).some((felt) => felt.obligatorisk);
}
