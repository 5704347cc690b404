/** What a `ret` operation can change of an element; an element has those of them that its kind has. */
export const EGENSKABER = [
  'titel',
  'definition',
  'kilde',
  'siden',
  'xml',
  'profiler',
  'eksempel',
  'type',
  'obligatorisk',
  'laesesSom',
  'soegbar',
  'kunVedOpret',
  'indhold',
  'noegle',
  'indekseret',
  'positionel',
  'kardinalitet',
  'maal',
  'maalValgfrit',
  'udenMaal',
  'nummereret',
] as const;

/** A member of a declaration that a `ret` operation can change. */
export type Egenskab = (typeof EGENSKABER)[number];

/** Adds an element after those there are: a type, field, state, relation, part, or value of a closed list. */
export interface Tilfoej {
  readonly op: 'tilfoej';
  readonly sti: string;
  /** Its declaration. */
  readonly element?: unknown;
}

/** Removes an element and what it holds. */
export interface Fjern {
  readonly op: 'fjern';
  readonly sti: string;
  /** The declaration that is removed, so that it can be seen, and brought back. */
  readonly element?: unknown;
}

/** Gives an element another name. */
export interface Omdoeb {
  readonly op: 'omdoeb';
  readonly sti: string;
  readonly navn: string;
}

/** Changes one thing that an element says of itself. */
export interface Ret {
  readonly op: 'ret';
  readonly sti: string;
  readonly egenskab: Egenskab;
  /** What it says now; left out where it says nothing. */
  readonly foer?: unknown;
  /** What it is to say; left out to say nothing. */
  readonly efter?: unknown;
}

/** One step of a proposed change. `sti` is the way to the element, as `elementer` gives it. */
export type Modeloperation = Tilfoej | Fjern | Omdoeb | Ret;

/**
 * A proposed change of the model, as data: applied by `medModelforslag`, taken back by `vendModelforslag`.
 * Each step tells what was as well as what is to be, so that a proposal that the model has moved away from is found out.
 */
export interface Modelforslag {
  /** The parts of the standard it changes, and the version of each that it was written for: `{ sag: '1.2' }`. */
  readonly grundlag: Readonly<Record<string, string>>;
  /** The steps, in order; each sees what those before it did. */
  readonly operationer: readonly Modeloperation[];
}
