import { kilde, profiler, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { gyldighed } from './gyldighed.js';
import { adresser, opgaver } from './relationer.js';
import {
  tilknyttedebrugere,
  tilknyttedeenheder,
  tilknyttedefunktioner,
  tilknyttedeinteressefaellesskaber,
  tilknyttedeitsystemer,
  tilknyttedeorganisationer,
  tilknyttedepersoner,
} from './tilknytninger.js';

/** An organisational function: what somebody is or does somewhere, such as manager of a unit. */
export const organisationfunktion = defineObjekttype({
  navn: 'organisationfunktion',
  del: 'organisation',
  version: '1.1',
  titel: tekster('Organisationsfunktion', 'Organisational function'),
  definition: tekster(
    'Hvad nogen er eller gør et sted: en stilling, en rolle, en ansættelse eller et ansvar. ' +
      'Funktionen binder brugere, enheder og systemer sammen med sine relationer, og funktionstypen siger, hvad bindingen er; leder af en enhed er en funktion med typen leder, enheden og brugeren.',
    'What somebody is or does somewhere: a position, a role, an employment or a responsibility. ' +
      'The function ties users, units and systems together by its relations, and the function type says what the tie is; manager of a unit is a function with the type manager, the unit and the user.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: AktoerType; STS Organisation v6'),
  siden: '1.0',
  xml: 'OrganisationFunktion',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      funktionsnavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('Funktionsnavn', 'Name of function'),
        definition: tekster('Det navn, funktionen er kendt under.', 'The name that the function is known by.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: FunktionNavn'),
        siden: '1.1',
        xml: 'FunktionNavn',
        eksempel: 'Leder',
      },
      integrationsdata,
    },
  },
  tilstande: { gyldighed },
  relationer: {
    organisatoriskfunktionstype: {
      kardinalitet: '0..1',
      maal: ['klasse'],
      titel: tekster('Organisatorisk funktionstype', 'Type of organisational function'),
      definition: tekster(
        'Den klasse, der siger, hvilken slags funktion det er, for eksempel leder, ansættelse eller it-systembrug.',
        'The class that says which kind of function it is, for instance manager, employment or use of an IT system.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Funktionstype'),
      siden: '1.1',
      xml: 'Funktionstype',
      profiler: profiler({
        lora: tekster('Hedder organisatoriskfunktionstype.', 'Is called organisatoriskfunktionstype.'),
        kombit: tekster('Hedder Funktionstype.', 'Is called Funktionstype.'),
      }),
    },
    adresser,
    opgaver,
    tilknyttedebrugere,
    tilknyttedeenheder,
    tilknyttedeorganisationer,
    tilknyttedeitsystemer,
    tilknyttedeinteressefaellesskaber,
    tilknyttedepersoner,
    tilknyttedefunktioner: {
      ...tilknyttedefunktioner,
      kilde: kilde('L', 'oio_rest/db/db_structure.py: organisationfunktion, tilknyttedefunktioner'),
      profiler: profiler({
        lora: tekster('Kun LoRA har relationen fra en funktion.', 'Only LoRA has the relation from a function.'),
        kombit: tekster('Findes ikke fra en funktion.', 'Does not exist from a function.'),
      }),
    },
  },
});
