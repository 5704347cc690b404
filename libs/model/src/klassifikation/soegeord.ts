import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';

/** A word by which a class can be found. */
export const soegeord = {
  navn: 'soegeord',
  titel: tekster('Søgeord', 'Search word'),
  definition: tekster(
    'Et ord, klassen kan findes med, selv om det ikke står i dens titel.',
    'A word by which the class can be found, although it is not in its title.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: Soegeord'),
  siden: '1.1',
  xml: 'Soegeord',
  profiler: profiler({
    lora: tekster(
      'Sendes som en liste af tekster i felternes rækkefølge og læses som et objekt.',
      'Is sent as a list of texts in the order of the fields, and read as an object.',
    ),
  }),
  felter: {
    soegeordidentifikator: {
      type: 'tekst',
      titel: tekster('Søgeordsidentifikator', 'Search word identifier'),
      definition: tekster('Søgeordet selv.', 'The search word itself.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: SoegeordIdentifikator'),
      siden: '1.1',
      xml: 'SoegeordIdentifikator',
      eksempel: 'carport',
    },
    beskrivelse: {
      type: 'tekst',
      titel: tekster('Beskrivelse', 'Description'),
      definition: tekster('Hvordan søgeordet skal forstås.', 'How the search word is to be understood.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: BeskrivelseTekst'),
      siden: '1.1',
      xml: 'BeskrivelseTekst',
      eksempel: 'overdækket plads til bil',
    },
    soegeordskategori: {
      type: 'tekst',
      titel: tekster('Søgeordskategori', 'Search word category'),
      definition: tekster('Hvilken slags søgeord det er.', 'Which kind of search word it is.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: SoegeordKategoriTekst'),
      siden: '1.1',
      xml: 'SoegeordKategoriTekst',
      eksempel: 'bygning',
    },
  },
} as const satisfies Struktur;
