import type { RelateretObjekt, UnikId } from '../besked/haendelsesbesked.js';
import { handlingAf } from '../besked/identiteter.js';
import { idNoegle, idTekst } from '../besked/unik-id.js';
import type { RelateretObjektkriterium } from './filter.js';

// A key is the text that a value of a filter and a value of a message have in common when the message satisfies it. So all matching
// is looking up keys.

const KLE = 'urn:oio:kle:';
/** Hovedgruppe, gruppe and emne. */
const KLE_NIVEAUER = 3;

/** The keys of an identity in a message. */
export const idNoegler = (id: UnikId | undefined): readonly string[] => (id ? [idNoegle(idTekst(id))] : []);

/** The keys of an OpgaveEmne in a message: of a urn of KLE also what it lies under. */
export function emneNoegler(id: UnikId | undefined): readonly string[] {
  const [noegle] = idNoegler(id);
  if (noegle === undefined) return [];
  if (!noegle.startsWith(KLE)) return [noegle];
  const dele = noegle.slice(KLE.length).split('.', KLE_NIVEAUER);
  const over = dele.map((_, i) => KLE + dele.slice(0, i + 1).join('.'));

  return over.includes(noegle) ? over : [...over, noegle];
}

/** The keys of an ObjektHandling in a message: the livscykluskode that it tells, if it is ours. */
export function livscyklusNoegler(handling: UnikId | undefined): readonly string[] {
  const kode = handlingAf(handling);

  return kode === undefined ? [] : [kode];
}

const sammensat = (objekt: string, objekttype = '', rolle = ''): string => `${objekt}\n${objekttype}\n${rolle}`;

/** The key of a criterion on a related object. */
export function relateretNoegle({ objekt, objekttype, rolle }: RelateretObjektkriterium): string {
  return sammensat(idNoegle(objekt), objekttype && idNoegle(objekttype), rolle && idNoegle(rolle));
}

/** The keys of a related object in a message: by itself, and with its type and role. */
export function relateretNoegler({ ObjektId, ObjektType, ObjektRolle }: RelateretObjekt): readonly string[] {
  const [objekt, type] = [idNoegle(idTekst(ObjektId)), idNoegle(idTekst(ObjektType))];
  const uden = [sammensat(objekt), sammensat(objekt, type)];
  if (!ObjektRolle) return uden;
  const rolle = idNoegle(idTekst(ObjektRolle));

  return [...uden, sammensat(objekt, '', rolle), sammensat(objekt, type, rolle)];
}
