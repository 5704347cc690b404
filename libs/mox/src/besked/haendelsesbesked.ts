import type { filtreringsdata, objektRegistrering, relateretObjekt } from '../deklaration/filtreringsdata.js';
import type { JsonAf } from '../deklaration/json-af.js';
import type { beskedkuvert, haendelsesbesked, modtagerhandling } from '../deklaration/kuvert.js';
import type { leveranceinformation, leverancerute } from '../deklaration/leveranceinformation.js';
import type { aktoer, tidspunkt, unikId } from '../deklaration/sagdok.js';
import type { FremmedXml } from './fremmed-indhold.js';

/** An identity: a uuid or a urn. Source: `UnikIdType` of `urn:oio:sagdok:3.0.0`. */
export type UnikId = JsonAf<typeof unikId>;

/** An instant (ISO 8601), or an end that is open. Source: `TidspunktType` of `urn:oio:sagdok:3.0.0`. */
export type Tidspunktvalg = JsonAf<typeof tidspunkt>;

/** An actor: always a uuid. */
export type Aktoer = JsonAf<typeof aktoer>;

/** A place that the standard leaves open, beside a signature: kept as it came, each element by itself. */
export type LokalUdvidelse = readonly FremmedXml[];

/** An object that the message also concerns. */
export type RelateretObjekt = JsonAf<typeof relateretObjekt>;

/** The registrering that the message is about. */
export type ObjektRegistrering = JsonAf<typeof objektRegistrering>;

/** What subscriptions filter on. */
export type Filtreringsdata = JsonAf<typeof filtreringsdata>;

/** One distributor that the message went through. */
export type Leverancerute = JsonAf<typeof leverancerute>;

/** How the message came to be and was carried. */
export type Leveranceinformation = JsonAf<typeof leveranceinformation>;

/** What the receiver is asked to do, and whom to answer. */
export type Modtagerhandling = JsonAf<typeof modtagerhandling>;

/** The envelope. */
export type Beskedkuvert = JsonAf<typeof beskedkuvert>;

/**
 * A message, with the names of its elements in XML. `BeskedVersion` is `1.0`. Source: `Beskedkuvert.xsd`, namespace
 * `urn:oio:besked:kuvert:1.0` (standard.md 4.1).
 */
export type Haendelsesbesked = JsonAf<typeof haendelsesbesked>;
