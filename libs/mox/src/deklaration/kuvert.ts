import { tekster } from '@sagdok/model';
import { filtreringsdata } from './filtreringsdata.js';
import { een, hoejstEen, nogle, vaerdi } from './indhold.js';
import { leveranceinformation } from './leveranceinformation.js';
import { aktoer, tidspunkt, unikId } from './sagdok.js';

// The envelope, `Beskedkuvert.xsd`: names, order and number as standard.md 4.1 lists them. The definitions are ours.

/** What the receiver is asked to do. */
export const modtagerhandling = {
  slags: 'sekvens',
  navn: 'ModtagerhandlingType',
  navnerum: 'kuvert',
  definition: tekster(
    'Hvad modtageren bedes gøre, og hvem der skal have svar.',
    'What the receiver is asked to do, and whom to answer.',
  ),
  elementer: {
    Handling: hoejstEen(unikId, tekster('Det, der skal gøres.', 'What is to be done.')),
    Responsmodtager: hoejstEen(aktoer, tekster('Den, der skal have svar.', 'Who is to have the answer.')),
  },
} as const;

/** The envelope. */
export const beskedkuvert = {
  slags: 'sekvens',
  navn: 'BeskedkuvertType',
  navnerum: 'kuvert',
  definition: tekster('Kuverten om en besked.', 'The envelope of a message.'),
  elementer: {
    Filtreringsdata: een(filtreringsdata, filtreringsdata.definition),
    Leveranceinformation: een(leveranceinformation, leveranceinformation.definition),
    Modtagerhandling: hoejstEen(modtagerhandling, modtagerhandling.definition),
    GyldighedFra: hoejstEen(
      tidspunkt,
      tekster('Hvornår beskeden begynder at gælde.', 'When the message begins to hold.'),
    ),
    GyldighedTil: hoejstEen(
      tidspunkt,
      tekster('Hvornår beskeden ophører med at gælde.', 'When the message ceases to hold.'),
    ),
  },
} as const;

/** What the message carries. */
export const beskeddata = {
  slags: 'aabent',
  navn: 'BeskeddataType',
  navnerum: 'kuvert',
  definition: tekster(
    'Beskedens indhold, som standarden lader stå åbent.',
    'The content, which the standard leaves open.',
  ),
} as const;

/** The message. */
export const haendelsesbesked = {
  slags: 'sekvens',
  navn: 'HaendelsesbeskedType',
  navnerum: 'kuvert',
  definition: tekster('En besked om en hændelse, i sin kuvert.', 'A message about an event, in its envelope.'),
  elementer: {
    BeskedId: een(
      unikId,
      tekster(
        'Beskedens id, som genfremsendelser også har.',
        'The id of the message, which it has when sent again too.',
      ),
    ),
    BeskedVersion: een(vaerdi('version'), tekster('Kuvertens version: 1.0.', 'The version of the envelope: 1.0.')),
    Beskedkuvert: een(beskedkuvert, beskedkuvert.definition),
    Beskeddata: nogle(beskeddata, beskeddata.definition),
  },
} as const;
