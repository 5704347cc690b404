import { kilde, profiler, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { beskrivelse, ophavsret, retskilde } from './felter.js';
import { publiceret } from './publiceret.js';
import { ansvarlig, ejer, redaktoerer } from './relationer.js';

/** A facet: one of the ways in which a classification sorts, made of classes of one kind. */
export const facet = defineObjekttype({
  navn: 'facet',
  del: 'klassifikation',
  version: '1.1',
  titel: tekster('Facet', 'Facet'),
  definition: tekster(
    'En af de måder, en klassifikation inddeler på, bestående af klasser af samme slags; KLE har for eksempel en facet af emner og en af handlinger.',
    'One of the ways in which a classification sorts, made of classes of one kind; KLE for instance has a facet of subjects and one of actions.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd; STS Klassifikation v6'),
  siden: '1.0',
  xml: 'Facet',
  profiler: profiler({
    lora: tekster('Har ingen titel.', 'Has no title.'),
    kombit: tekster('Har desuden TitelTekst.', 'Has TitelTekst besides.'),
  }),
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      beskrivelse,
      opbygning: {
        type: 'tekst',
        titel: tekster('Opbygning', 'Structure'),
        definition: tekster(
          'Hvordan facetten er bygget op, for eksempel hvordan klassernes numre er sat sammen.',
          'How the facet is built, for instance how the numbers of the classes are composed.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: OpbygningTekst'),
        siden: '1.1',
        xml: 'OpbygningTekst',
        eksempel: 'NN.NN.NN: hovedgruppe, gruppe, emne',
      },
      ophavsret,
      plan: {
        type: 'tekst',
        titel: tekster('Plan', 'Plan'),
        definition: tekster(
          'Betegnelsen for den plan eller udgave, facetten hører til.',
          'The designation of the plan or edition that the facet belongs to.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: PlanIdentifikator'),
        siden: '1.1',
        xml: 'PlanIdentifikator',
        eksempel: '2025-05',
      },
      supplement: {
        type: 'tekst',
        titel: tekster('Supplement', 'Supplement'),
        definition: tekster(
          'Hvad der supplerer facetten, for eksempel lokale tilføjelser og vejledning.',
          'What supplements the facet, for instance local additions and guidance.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: SupplementTekst'),
        siden: '1.1',
        xml: 'SupplementTekst',
        eksempel: 'Lokale emner er markeret med L.',
      },
      retskilde,
      integrationsdata,
    },
  },
  tilstande: { publiceret },
  relationer: {
    ansvarlig,
    ejer,
    facettilhoerer: {
      kardinalitet: '0..1',
      maal: ['klassifikation'],
      titel: tekster('Facet tilhører', 'Facet belongs to'),
      definition: tekster(
        'Den klassifikation, facetten er en del af.',
        'The classification that the facet is a part of.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Facettilhoer'),
      siden: '1.1',
      xml: 'Facettilhoer',
      profiler: profiler({
        lora: tekster('Hedder facettilhoerer.', 'Is called facettilhoerer.'),
        kombit: tekster('Hedder FacetTilhoerer.', 'Is called FacetTilhoerer.'),
      }),
    },
    redaktoerer,
  },
});
