import { kilde, profiler, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { beskrivelse, retskilde } from './felter.js';
import { klasserelationer } from './klasserelationer.js';
import { publiceret } from './publiceret.js';
import { soegeord } from './soegeord.js';

/** A class: one of the pigeonholes of a facet, to which cases, documents and others are referred. */
export const klasse = defineObjekttype({
  navn: 'klasse',
  del: 'klassifikation',
  version: '1.1',
  titel: tekster('Klasse', 'Class'),
  definition: tekster(
    'En af de inddelinger, en facet består af, for eksempel et KLE-emne. Sager, dokumenter, enheder og andet henføres til klassen med relationer.',
    'One of the divisions that a facet consists of, for instance a KLE subject. Cases, documents, units and others are referred to the class by relations.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd; STS Klassifikation v6'),
  siden: '1.0',
  xml: 'Klasse',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      beskrivelse,
      eksempel: {
        type: 'tekst',
        titel: tekster('Eksempel', 'Example'),
        definition: tekster('Eksempler på, hvad klassen bruges til.', 'Examples of what the class is used for.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: EksempelTekst'),
        siden: '1.1',
        xml: 'EksempelTekst',
        eksempel: 'Garager, carporte og udhuse',
      },
      omfang: {
        type: 'tekst',
        titel: tekster('Omfang', 'Scope'),
        definition: tekster(
          'Hvad klassen dækker, og hvad den ikke dækker.',
          'What the class covers, and what it does not.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: OmfangTekst'),
        siden: '1.1',
        xml: 'OmfangTekst',
        eksempel: 'Dækker ikke nedrivning.',
      },
      titel: {
        type: 'tekst',
        obligatorisk: true,
        indekseret: true,
        titel: tekster('Titel', 'Title'),
        definition: tekster(
          'Klassens navn, som det står i klassifikationen.',
          'The name of the class, as it stands in the classification.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: TitelTekst'),
        siden: '1.1',
        xml: 'TitelTekst',
        profiler: profiler({ lora: tekster('Skal gives ved Opret.', 'Must be given in an Opret.') }),
        eksempel: 'Byggetilladelser',
      },
      retskilde,
      aendringsnotat: {
        type: 'tekst',
        titel: tekster('Ændringsnotat', 'Note of change'),
        definition: tekster(
          'Hvad der er ændret ved klassen, og hvorfor.',
          'What has been changed about the class, and why.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: AendringsnotatTekst'),
        siden: '1.1',
        xml: 'AendringsnotatTekst',
        eksempel: 'Titlen rettet i 2025.',
      },
      integrationsdata,
      soegeord: {
        type: 'strukturliste',
        struktur: soegeord,
        positionel: true,
        titel: tekster('Søgeord', 'Search words'),
        definition: tekster(
          'De ord, klassen kan findes med. En ny liste erstatter den gamle i den periode, den gælder.',
          'The words by which the class can be found. A new list replaces the old one for the period it holds.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: Soegeord'),
        siden: '1.1',
        xml: 'Soegeord',
        profiler: profiler({
          lora: tekster(
            'En Opret med netop ét søgeord taber det, og søgeparameteren soegeord svarer med en fejl.',
            'An Opret with exactly one search word loses it, and the search parameter soegeord is answered with an error.',
          ),
        }),
        eksempel: [['carport', 'overdækket plads til bil', 'bygning']],
      },
    },
  },
  tilstande: { publiceret },
  relationer: klasserelationer,
});
