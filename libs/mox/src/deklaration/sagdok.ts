import { tekster } from '@sagdok/model';
import { een, hoejstEen, vaerdi } from './indhold.js';

// The part of the vocabulary `urn:oio:sagdok:3.0.0` (SagDokObjekt.xsd) that messages are made of.

/** `UnikIdType`. */
export const unikId = {
  slags: 'valg',
  navn: 'UnikIdType',
  navnerum: 'sd',
  definition: tekster('En identitet: en uuid eller en urn.', 'An identity: a uuid or a urn.'),
  elementer: {
    UUIDIdentifikator: een(vaerdi('uuid'), tekster('En uuid.', 'A uuid.')),
    URNIdentifikator: een(vaerdi('urn'), tekster('En urn.', 'A urn.')),
  },
} as const;

/** `TidspunktType`. */
export const tidspunkt = {
  slags: 'valg',
  navn: 'TidspunktType',
  navnerum: 'sd',
  definition: tekster('Et tidspunkt, eller en åben ende.', 'An instant, or an end that is open.'),
  elementer: {
    TidsstempelDatoTid: een(
      vaerdi('tidspunkt'),
      tekster(
        'Et tidspunkt efter ISO 8601, med eller uden tidszone.',
        'An instant in ISO 8601, with or without a zone.',
      ),
    ),
    GraenseIndikator: een(vaerdi('boolean'), tekster('Sand, når enden er åben.', 'True when the end is open.')),
  },
} as const;

/** `SagDokObjektType`, which is how the envelope names actors. */
export const aktoer = {
  slags: 'sekvens',
  navn: 'SagDokObjektType',
  navnerum: 'sd',
  definition: tekster('En aktør: altid en uuid.', 'An actor: always a uuid.'),
  elementer: { UUIDIdentifikator: een(vaerdi('uuid'), tekster('Aktørens uuid.', 'The uuid of the actor.')) },
} as const;

/** `StandardReturType`. */
export const standardRetur = {
  slags: 'sekvens',
  navn: 'StandardReturType',
  navnerum: 'sd',
  definition: tekster('Svaret på et kald eller en besked.', 'The answer to a call or a message.'),
  elementer: {
    StatusKode: een(vaerdi('heltal'), tekster('20, når beskeden er modtaget.', '20 when the message is accepted.')),
    FejlbeskedTekst: hoejstEen(vaerdi('tekst'), tekster('Hvad der er galt.', 'What is wrong.')),
  },
} as const;

/** `BasicOutputType`. */
export const basicOutput = {
  slags: 'sekvens',
  navn: 'BasicOutputType',
  navnerum: 'sd',
  definition: tekster('Et svar, der kun er en StandardRetur.', 'An answer that is a StandardRetur alone.'),
  elementer: { StandardRetur: een(standardRetur, standardRetur.definition) },
} as const;
