import type { Livscykluskode } from '@sagdok/tid';

/** What a message must hold to be of interest to a subscription that asks for it by another object. */
export interface RelateretObjektkriterium {
  /** The object's id: a uuid or a urn. */
  readonly objekt: string;
  /** Only where the message says that the object is of this type. */
  readonly objekttype?: string;
  /** Only where the message says that the object has this role. */
  readonly rolle?: string;
}

/**
 * Which messages a subscription wants. All criteria that are given must hold, each by any of its values; a filter without criteria
 * takes every message. Values are uuids or urns.
 *
 * `objekt`, `objekttype`, `objekthandling`, `opgaveemne`, `ansvarligMyndighed`, `registreringsAktoer` and `livscykluskode` speak of
 * a registrering, and must hold of one and the same `ObjektRegistrering` of the message.
 */
export interface Filter {
  readonly beskedtype?: readonly string[];
  /** `BeskedAnsvarligAktoer`: who answers for the message. */
  readonly ansvarligAktoer?: readonly string[];
  readonly tilladtModtager?: readonly string[];
  readonly relateretObjekt?: readonly RelateretObjektkriterium[];
  readonly tvaergaaendeProces?: readonly string[];
  /** `Sikkerhedsklassificering`, which stands in Leveranceinformation. */
  readonly foelsomhed?: readonly string[];
  readonly objekt?: readonly string[];
  readonly objekttype?: readonly string[];
  readonly objekthandling?: readonly string[];
  /** A urn of KLE takes what lies under it too: `urn:oio:kle:05` takes `urn:oio:kle:05.04.06`. */
  readonly opgaveemne?: readonly string[];
  /** `ObjektAnsvarligMyndighed`. */
  readonly ansvarligMyndighed?: readonly string[];
  /** `RegistreringsAktoer`: who made the registrering. */
  readonly registreringsAktoer?: readonly string[];
  /** Only of events whose `ObjektHandling` is ours (`urn:sagdok:handling:`): the envelope has no such element. */
  readonly livscykluskode?: readonly Livscykluskode[];
}

/** The name of a criterion. */
export type Kriteriumnavn = keyof Filter;
