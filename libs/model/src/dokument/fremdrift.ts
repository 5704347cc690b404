import { kilde, tekster } from '../element.js';
import type { Tilstand } from '../objekttype.js';

/** How far a document has come. */
export const fremdrift = {
  titel: tekster('Fremdrift', 'Progress'),
  definition: tekster(
    'Hvor langt dokumentet er nået, fra det modtages eller påbegyndes, til det er endeligt og afleveret. Rækkefølgen er den sædvanlige; den er ikke påbudt.',
    'How far the document has come, from being received or begun until it is final and delivered. The order is the usual one; it is not prescribed.',
  ),
  kilde: kilde('K', 'SDI 1.2.STS-4: FremdriftStatusKode'),
  siden: '1.1',
  xml: 'Fremdrift',
  vaerdier: [
    {
      vaerdi: 'Modtaget',
      titel: tekster('Modtaget', 'Received'),
      definition: tekster(
        'Dokumentet er kommet ind, men ikke fordelt til nogen.',
        'The document has come in, but has not been distributed to anyone.',
      ),
    },
    {
      vaerdi: 'Fordelt',
      titel: tekster('Fordelt', 'Distributed'),
      definition: tekster(
        'Dokumentet er fordelt til den, der skal behandle det.',
        'The document has been distributed to whoever is to handle it.',
      ),
    },
    {
      vaerdi: 'Underudarbejdelse',
      titel: tekster('Under udarbejdelse', 'Being drafted'),
      definition: tekster('Dokumentet skrives eller ændres.', 'The document is being written or changed.'),
    },
    {
      vaerdi: 'Underreview',
      titel: tekster('Under review', 'Under review'),
      definition: tekster(
        'Dokumentet er til gennemsyn hos andre end den, der skriver det.',
        'The document is being reviewed by others than those who write it.',
      ),
    },
    {
      vaerdi: 'Publiceret',
      titel: tekster('Publiceret', 'Published'),
      definition: tekster(
        'Dokumentet er sendt eller gjort tilgængeligt for dem, det er til.',
        'The document has been sent or made available to those it is for.',
      ),
    },
    {
      vaerdi: 'Endeligt',
      titel: tekster('Endeligt', 'Final'),
      definition: tekster('Dokumentet ændres ikke mere.', 'The document is changed no more.'),
    },
    {
      vaerdi: 'Afleveret',
      titel: tekster('Afleveret', 'Delivered to archive'),
      definition: tekster(
        'Dokumentet er afleveret til et offentligt arkiv.',
        'The document has been delivered to a public archive.',
      ),
    },
  ],
} as const satisfies Tilstand;
