export { dokument } from './dokument/dokument.js';
export {
  kilde,
  profiler,
  tekster,
  type Element,
  type Evidens,
  type Kilde,
  type Profiler,
  type Tekster,
} from './element.js';
export {
  isObligatorisk,
  type Felt,
  type Felter,
  type Skalarfelt,
  type Skalartype,
  type Struktur,
  type Strukturfelt,
  type Strukturlistefelt,
} from './felt.js';
export { facet } from './klassifikation/facet.js';
export { klasse } from './klassifikation/klasse.js';
export { klassifikation } from './klassifikation/klassifikation.js';
export {
  defineObjekttype,
  type Kardinalitet,
  type Objekttype,
  type Relation,
  type Relationer,
  type Tilstand,
  type Tilstandsvaerdi,
  type Underobjekttype,
  type Underobjekttyper,
} from './objekttype.js';
export { bruger } from './organisation/bruger.js';
export { interessefaellesskab } from './organisation/interessefaellesskab.js';
export { itsystem } from './organisation/itsystem.js';
export { organisation } from './organisation/organisation.js';
export { organisationenhed } from './organisation/organisationenhed.js';
export { organisationfunktion } from './organisation/organisationfunktion.js';
export { sag } from './sag/sag.js';
export { objekttyperI, STANDARDER, type Standard, type Standardstatus } from './standarder.js';
export { aktivitet } from './tillaeg/aktivitet.js';
export { indsats } from './tillaeg/indsats.js';
export { loghaendelse } from './tillaeg/loghaendelse.js';
export { tilstand } from './tillaeg/tilstand.js';
export type {
  FelterJson,
  OpretJson,
  RelationerJson,
  RelationJson,
  RetJson,
  RettedeFelterJson,
  UnderobjektJson,
  Vaerdi,
  VirkningJson,
} from './wire.js';
