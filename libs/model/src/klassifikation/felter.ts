import { kilde, tekster } from '../element.js';
import type { Skalarfelt } from '../felt.js';

// The attributes that several types of the classification part have alike.

/** The description. */
export const beskrivelse = {
  type: 'tekst',
  titel: tekster('Beskrivelse', 'Description'),
  definition: tekster(
    'Hvad objektet dækker, og hvad det er til, i prosa.',
    'What the object covers and what it is for, in prose.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: BeskrivelseTekst'),
  siden: '1.1',
  xml: 'BeskrivelseTekst',
  eksempel: 'Emner for kommunens opgaver.',
} as const satisfies Skalarfelt;

/** The copyright. */
export const ophavsret = {
  type: 'tekst',
  titel: tekster('Ophavsret', 'Copyright'),
  definition: tekster(
    'Hvem der har ophavsret til indholdet, og på hvilke vilkår det må bruges.',
    'Who holds the copyright in the content, and on which terms it may be used.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: OphavsretTekst'),
  siden: '1.1',
  xml: 'OphavsretTekst',
  eksempel: 'Skovby Kommune',
} as const satisfies Skalarfelt;

/** The source of law. */
export const retskilde = {
  type: 'tekst',
  titel: tekster('Retskilde', 'Source of law'),
  definition: tekster(
    'De love og regler, indholdet bygger på, citeret så de kan slås op.',
    'The acts and rules that the content rests on, cited so that they can be looked up.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: RetskildeTekst'),
  siden: '1.1',
  xml: 'RetskildeTekst',
  eksempel: 'Byggeloven',
} as const satisfies Skalarfelt;
