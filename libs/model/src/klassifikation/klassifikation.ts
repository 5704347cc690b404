import { kilde, profiler, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { beskrivelse, ophavsret } from './felter.js';
import { publiceret } from './publiceret.js';
import { ansvarlig, ejer } from './relationer.js';

/** A classification: a system for sorting things, made of facets that are made of classes. */
export const klassifikation = defineObjekttype({
  navn: 'klassifikation',
  del: 'klassifikation',
  version: '1.1',
  titel: tekster('Klassifikation', 'Classification'),
  definition: tekster(
    'Et system til at inddele noget med, for eksempel KLE. En klassifikation består af facetter, og en facet består af klasser.',
    'A system by which to sort something, for instance KLE. A classification consists of facets, and a facet consists of classes.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd; STS Klassifikation v6'),
  siden: '1.0',
  xml: 'Klassifikation',
  profiler: profiler({
    lora: tekster('Har ingen titel; kaldenavn bruges.', 'Has no title; kaldenavn is used.'),
    kombit: tekster('Har desuden TitelTekst.', 'Has TitelTekst besides.'),
  }),
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      beskrivelse,
      kaldenavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('Kaldenavn', 'Common name'),
        definition: tekster('Det navn, klassifikationen omtales med.', 'The name that the classification goes by.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: KaldenavnTekst'),
        siden: '1.1',
        xml: 'KaldenavnTekst',
        eksempel: 'KLE',
      },
      ophavsret,
      integrationsdata,
    },
  },
  tilstande: { publiceret },
  relationer: { ansvarlig, ejer },
});
