import { kilde, tekster } from '@sagdok/model';
import type { Standarddel } from '../standarddel.ts';
import { egenskaber } from './egenskaber.ts';
import { hierarki } from './hierarki.ts';
import { kle } from './kle.ts';
import { publiceret } from './publiceret.ts';
import { typer } from './typer.ts';

export const klassifikation: Standarddel = {
  navn: 'klassifikation',
  kode: 'KLA',
  titel: tekster('Klassifikation', 'Classification'),
  formaal: tekster(
    'Hvad sager og dokumenter handler om: klassifikationer, deres facetter og klasser, og hvordan klasser afløser hinanden.',
    'What cases and documents are about: classifications, their facets and classes, and how classes replace each other.',
  ),
  versioner: [
    {
      version: '1.0',
      dato: '2009-12',
      status: 'afloest',
      nyt: [tekster('Godkendt af OIO-komiteen.', 'Approved by the OIO committee.')],
      kilde: kilde(
        'S',
        tekster('OIO-standarderne på sags- og dokumentområdet', 'The OIO standards for cases and documents'),
      ),
    },
    {
      version: '1.1',
      dato: '2011',
      status: 'gaeldende',
      nyt: [],
      kilde: kilde('S', 'SagDokObjekt.xsd'),
      beskrevet: true,
    },
    {
      version: '2.0',
      dato: '2018',
      status: 'informationsmodel',
      nyt: [
        tekster(
          'Specifikation af model for Klassifikation: en ren model uden operationer.',
          'Specification of a model for Klassifikation: a pure model without operations.',
        ),
      ],
      kilde: kilde('2.0', 'arkitektur.digst.dk/node/1122'),
    },
  ],
  afsnit: [typer, egenskaber, publiceret, hierarki, kle],
  profiler: [
    {
      profil: 'LoRA',
      tekst: tekster(
        'Publiceret har to værdier i stedet for ja og nej. Klassifikation og facet har ingen titel. Søgeord sendes som lister og læses som objekter.',
        'Publiceret has two values instead of yes and no. Classification and facet have no title. Search words are sent as lists and read as objects.',
      ),
    },
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Klasse version 7 har kun Ansvarlig, Ejer, Facet, OverordnetKlasse, Mapninger og Redaktoerer, og feltet Sortering. Klassifikation og facet har TitelTekst.',
        'Klasse version 7 has only Ansvarlig, Ejer, Facet, OverordnetKlasse, Mapninger and Redaktoerer, and the field Sortering. Classification and facet have TitelTekst.',
      ),
    },
  ],
};
