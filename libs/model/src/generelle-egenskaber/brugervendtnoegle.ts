import { kilde, profiler, tekster } from '../element.js';
import type { Skalarfelt } from '../felt.js';

/** The key that people know an object by; an attribute of every type of the standard. */
export const brugervendtnoegle = {
  type: 'tekst',
  obligatorisk: true,
  noegle: true,
  titel: tekster('Brugervendt nøgle', 'User-facing key'),
  definition: tekster(
    'Den betegnelse, som mennesker kender objektet på, for eksempel et sagsnummer, en forkortelse eller et klassenummer. ' +
      'Nøglen er en attribut med virkning og kan skifte over tid; det er uuid, der er objektets identitet.',
    'The designation that people know the object by, such as a case number, an abbreviation or a class number. ' +
      'The key is an attribute with virkning and may change over time; the identity of the object is its uuid.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: BrugervendtNoegleTekst'),
  siden: '1.1',
  xml: 'BrugervendtNoegleTekst',
  profiler: profiler({
    lora: tekster(
      'Skal gives ved Opret. Det kontrolleres ikke, at den er entydig.',
      'Must be given in an Opret. Uniqueness is not checked.',
    ),
    kombit: tekster(
      'Sags- og Dokumentindekset: højst 50 tegn og entydig for objekttypen inden for myndigheden. ' +
        'Støttesystemet Organisation: skal være udfyldt, men ikke entydig.',
      'Sags- og Dokumentindeks: at most 50 characters, unique for the object type within the authority. ' +
        'Støttesystemet Organisation: must be filled in, need not be unique.',
    ),
  }),
  eksempel: '2025-004711',
} as const satisfies Skalarfelt;
