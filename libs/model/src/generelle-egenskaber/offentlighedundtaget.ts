import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';

/** That the title is exempt from public access: another title, and the provision that allows it. */
export const offentlighedundtaget = {
  navn: 'offentlighedundtaget',
  titel: tekster('Offentlighed undtaget', 'Exempt from public access'),
  definition: tekster(
    'At en titel helt eller delvist er undtaget fra offentlighed. De to felter hører sammen: enten gives begge eller ingen.',
    'That a title is wholly or partly exempt from public access. The two fields belong together: either both are given or none.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: OffentlighedUndtagetType'),
  siden: '1.1',
  xml: 'OffentlighedUndtaget',
  felter: {
    alternativtitel: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('Alternativ titel', 'Alternative title'),
      definition: tekster(
        'Den titel, offentligheden ikke må se; den titel, offentligheden må se, står i objektets titel. ' +
          'Sådan læser KOMBIT feltet. Ordet kan også forstås omvendt, så aftal læsningen med dem, der udveksles med.',
        'The title that the public may not see; the title that the public may see is the title of the object. ' +
          'That is KOMBIT’s reading. The words can also be read the other way round, so agree on it with those you exchange data with.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: TitelAlternativTekst'),
      siden: '1.1',
      xml: 'TitelAlternativTekst',
      eksempel: 'Underretning om barn, Skovvej 3',
    },
    hjemmel: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('Hjemmel', 'Legal basis'),
      definition: tekster(
        'Den bestemmelse, der undtager titlen fra offentlighed, citeret så den kan slås op.',
        'The provision that exempts the title from public access, cited so that it can be looked up.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: OffentlighedUndtagetHjemmelTekst'),
      siden: '1.1',
      xml: 'OffentlighedUndtagetHjemmelTekst',
      eksempel: 'Offentlighedsloven § 30, nr. 1',
    },
  },
  profiler: profiler({
    kombit: tekster(
      'Titel rummer den offentlige titel, TitelAlternativTekst den, offentligheden ikke må se (OB4: begge felter eller ingen).',
      'Titel holds the public title, TitelAlternativTekst the one the public may not see (OB4: both fields or none).',
    ),
  }),
} as const satisfies Struktur;
