import { kilde, profiler, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { gyldighed } from './gyldighed.js';
import { adresser, opgaver, tilhoerer } from './relationer.js';
import {
  tilknyttedebrugere,
  tilknyttedeenheder,
  tilknyttedefunktioner,
  tilknyttedeinteressefaellesskaber,
  tilknyttedeitsystemer,
  tilknyttedeorganisationer,
  tilknyttedepersoner,
} from './tilknytninger.js';

/** An IT system that an organisation uses. */
export const itsystem = defineObjekttype({
  navn: 'itsystem',
  del: 'organisation',
  version: '1.1',
  titel: tekster('It-system', 'IT system'),
  definition: tekster(
    'Et it-system, som en organisation bruger, og som selv kan handle: sende beskeder, registrere og stå som aktør.',
    'An IT system that an organisation uses, and that can itself act: send messages, register and stand as aktør.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: AktoerType; STS Organisation v6'),
  siden: '1.0',
  xml: 'ItSystem',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      itsystemnavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('It-systemnavn', 'Name of IT system'),
        definition: tekster('Det navn, systemet er kendt under.', 'The name that the system is known by.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: ItSystemNavn'),
        siden: '1.1',
        xml: 'ItSystemNavn',
        eksempel: 'Byggesagssystemet',
      },
      itsystemtype: {
        type: 'tekst',
        titel: tekster('It-systemtype', 'Type of IT system'),
        definition: tekster(
          'Hvilken slags system det er, i fri tekst. Relationen systemtyper siger det samme med klasser.',
          'Which kind of system it is, in free text. The relation systemtyper says the same by classes.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: ItSystemTypeTekst'),
        siden: '1.1',
        xml: 'ItSystemTypeTekst',
        eksempel: 'fagsystem',
      },
      konfigurationreference: {
        type: 'tekstliste',
        titel: tekster('Konfigurationsreference', 'Configuration reference'),
        definition: tekster(
          'Henvisninger til systemets konfiguration, for eksempel numre i en konfigurationsdatabase. Rækkefølgen bevares.',
          'References to the configuration of the system, for instance numbers in a configuration database. The order is kept.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: KonfigurationReference'),
        siden: '1.1',
        xml: 'KonfigurationReference',
        profiler: profiler({
          lora: tekster(
            'Som søgeparameter ventes en PostgreSQL-liste, {a,b}.',
            'As a search parameter a PostgreSQL array literal, {a,b}, is expected.',
          ),
        }),
        eksempel: ['CMDB-4711'],
      },
      integrationsdata,
    },
  },
  tilstande: { gyldighed },
  relationer: {
    tilhoerer: {
      ...tilhoerer,
      profiler: profiler({
        kombit: tekster(
          'Et it-system kan tilhøre flere organisationer (0..n).',
          'An IT system may belong to several organisations (0..n).',
        ),
      }),
    },
    tilknyttedeorganisationer,
    tilknyttedeenheder,
    tilknyttedefunktioner,
    tilknyttedebrugere,
    tilknyttedeinteressefaellesskaber,
    tilknyttedeitsystemer,
    tilknyttedepersoner,
    systemtyper: {
      kardinalitet: '0..n',
      maal: ['klasse'],
      titel: tekster('Systemtyper', 'Types of system'),
      definition: tekster(
        'De klasser, der siger, hvilken slags system det er.',
        'The classes that say which kind of system it is.',
      ),
      kilde: kilde('K', 'STS Organisation v6: SystemTyper'),
      siden: '1.1',
      xml: 'SystemTyper',
    },
    opgaver,
    adresser,
  },
});
