export { type Tidspunkt, compare, earliest, isFinite, latest } from './tidspunkt.js';
export { parseDato, parseTidspunkt } from './parse-tidspunkt.js';
export { formatIso, formatPostgres } from './format-tidspunkt.js';
export { type Varighed, formatVarighed, sameVarighed } from './varighed.js';
export { parseVarighed } from './parse-varighed.js';
export {
  ALTID,
  type Periode,
  coalesce,
  contains,
  includes,
  intersect,
  intersects,
  periode,
  punkt,
  samePeriode,
  subtract,
} from './periode.js';
export { formatPeriode, parsePeriode } from './periode-text.js';
export { type Allen, relation } from './allen.js';
export { type Virkning, sameVirkning } from './virkning.js';
export { canonical, sameValue } from './vaerdi.js';
export { type Fakta, overlapping } from './fakta.js';
export { type Aendring } from './aendring.js';
export { mergeAttributes, replacePeriods } from './write-timeline.js';
export { type Indekseret, replaceAll, replaceIndekseret, replaceList } from './write-list.js';
export { LIVSCYKLUSKODER, type Livscykluskode, isLegalTransition } from './livscyklus.js';
export { nextRegistreringstid } from './registrering.js';
export { type Billede, type Registreret, type Vindue, view } from './historik.js';
export { TidFejl, type TidFejlKode } from './tid-fejl.js';
