import { kilde, tekster } from '@sagdok/model';
import type { Standarddel } from '../standarddel.ts';
import { aktoerer } from './aktoerer.ts';
import { egenskaber } from './egenskaber.ts';
import { fremdrift } from './fremdrift.ts';
import { indhold } from './indhold.ts';
import { relationer } from './relationer.ts';
import { varianter } from './varianter.ts';

export const dokument: Standarddel = {
  navn: 'dokument',
  kode: 'DOK',
  titel: tekster('Dokument', 'Document'),
  formaal: tekster(
    'Hvad et dokument er: oplysningerne om det, dets parter og forbindelser, og dets varianter, dele og filer.',
    'What a document is: what is known of it, its parties and links, and its variants, parts and files.',
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
    { version: '1.1', dato: '2011', status: 'afloest', nyt: [], kilde: kilde('S', 'SagDokObjekt.xsd') },
    {
      version: '1.1.1',
      status: 'gaeldende',
      nyt: [
        tekster(
          'En rettelsesudgave. Hvad den rettede, er ikke fundet; modellen er ordforrådet fra 1.1 sammenholdt med LoRA.',
          'A correction release. What it corrected was not found; the model is the vocabulary of 1.1 compared with LoRA.',
        ),
      ],
      kilde: kilde(
        'I',
        tekster(
          'SagDokObjekt.xsd og oio_rest/db/db_structure.py: dokument',
          'SagDokObjekt.xsd and oio_rest/db/db_structure.py: dokument',
        ),
      ),
      beskrevet: true,
    },
    {
      version: '2.0',
      dato: '2018-01-31',
      status: 'informationsmodel',
      nyt: [
        tekster(
          'Version til kommentering. Ren model med Dokument og Dokumentpart; filen peges på med en URI, og varianter og dele er væk.',
          'Version for comment. A pure model with Dokument and Dokumentpart; the file is pointed at by a URI, and variants and parts are gone.',
        ),
      ],
      kilde: kilde('2.0', 'arkitektur.digst.dk; docplayer.dk/2087191'),
    },
  ],
  afsnit: [egenskaber, fremdrift, aktoerer, relationer, varianter, indhold],
  profiler: [
    {
      profil: 'LoRA',
      tekst: tekster(
        'Titel, beskrivelse, brevdato og dokumenttype kræves. Filer sendes i en formular og gemmes som store:. Et dokument kontrolleres ikke mod et skema.',
        'Title, description, date of letter and document type are required. Files are sent in a form and stored as store:. A document is not checked against a schema.',
      ),
    },
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Type er en lukket liste. Ud over standarden: Dokumentnummer, Foelsomhed og Visningsklasse. Fra version 6 er varianter udgået, og Plan og Andet er kommet til.',
        'Type is a closed list. Beyond the standard: Dokumentnummer, Foelsomhed and Visningsklasse. From version 6 on variants are gone, and Plan and Andet are added.',
      ),
    },
  ],
};
