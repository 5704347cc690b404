export { dokument } from './dokument/dokument.js';
export {
  kilde,
  profiler,
  stedAf,
  tekster,
  type Element,
  type Evidens,
  type Kilde,
  type Listevaerdi,
  type Profiler,
  type Tekster,
} from './element.js';
export {
  isObligatorisk,
  PLIGTKILDER,
  type Felt,
  type Felter,
  type Pligt,
  type Skalarfelt,
  type Skalartype,
  type Struktur,
  type Strukturfelt,
  type Strukturlistefelt,
} from './felt.js';
export { deklarationsfejl, ModelFejl, type Deklarationsfejl } from './deklarationsfejl.js';
export { elementer, isElement, isKunLora, type Modelelement } from './elementer.js';
export { FAELLES_STRUKTURER } from './generelle-egenskaber/faelles-strukturer.js';
export { brugervendtnoegle } from './generelle-egenskaber/brugervendtnoegle.js';
export { integrationsdata } from './generelle-egenskaber/integrationsdata.js';
export { offentlighedundtaget } from './generelle-egenskaber/offentlighedundtaget.js';
export { RESERVEREDE_NAVNE } from './navne.js';
export {
  samletKompatibilitet,
  type Aendringsart,
  type Kompatibilitet,
  type Modelaendring,
  type Traek,
} from './sammenligning/aendring.js';
export { compareObjekttyper, compareStandarder } from './sammenligning/compare-objekttyper.js';
export { KOMPATIBILITETSREGLER, type Kompatibilitetsregel, type Regelnavn } from './sammenligning/regler.js';
export { teksterAf, tekstforskelle, type Tekstart, type Tekstforskel } from './sammenligning/tekstforskelle.js';
export { medModelforslag } from './modelforslag/med-modelforslag.js';
export {
  EGENSKABER,
  type Egenskab,
  type Fjern,
  type Modelforslag,
  type Modeloperation,
  type Omdoeb,
  type Ret,
  type Tilfoej,
} from './modelforslag/modelforslag.js';
export { parseModelforslag } from './modelforslag/parse-modelforslag.js';
export { vendModelforslag } from './modelforslag/vend-modelforslag.js';
export { medUdvidelser } from './udvidelser/med-udvidelser.js';
export { parseUdvidelser } from './udvidelser/parse-udvidelser.js';
export type { Udvidelser } from './udvidelser/udvidelser.js';
export { AKTOERTYPER } from './generelle-egenskaber/aktoertyper.js';
export { checkObjekttype } from './kontrol/check-objekttype.js';
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
export { sag11 } from './sag/sag-1.1.js';
export { OBJEKTTYPER, objekttyperI, STANDARDER, type Standard, type Standardstatus } from './standarder.js';
export { aktivitet } from './tillaeg/aktivitet.js';
export { indsats } from './tillaeg/indsats.js';
export { loghaendelse } from './tillaeg/loghaendelse.js';
export { tilstand } from './tillaeg/tilstand.js';
export type {
  FelterJson,
  OpretJson,
  PassiverJson,
  RelationerJson,
  RelationJson,
  RetJson,
  RettedeFelterJson,
  RettetUnderobjektJson,
  Skalar,
  TilstandsvaerdiJson,
  UnderobjektJson,
  Vaerdi,
  VirkningJson,
} from './wire.js';
export type {
  LaesteFelterJson,
  LaestRelationJson,
  LaestUnderobjektJson,
  LaestVaerdi,
  ObjektJson,
  RegistreringJson,
  TidspunktJson,
} from './wire-svar.js';
