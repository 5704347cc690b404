import { kilde, profiler, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { gyldighed } from './gyldighed.js';
import { adresser, branche, opgaver, overordnet, tilhoerer } from './relationer.js';
import {
  tilknyttedebrugere,
  tilknyttedeenheder,
  tilknyttedefunktioner,
  tilknyttedeinteressefaellesskaber,
  tilknyttedeitsystemer,
  tilknyttedeorganisationer,
  tilknyttedepersoner,
} from './tilknytninger.js';

/** A community of interest: those who have come together about something, such as a committee or a project. */
export const interessefaellesskab = defineObjekttype({
  navn: 'interessefaellesskab',
  del: 'organisation',
  version: '1.1',
  titel: tekster('Interessefællesskab', 'Community of interest'),
  definition: tekster(
    'Nogen, der er fælles om noget på tværs af organisationens enheder, for eksempel et udvalg, et netværk, et projekt eller en brugergruppe.',
    'Some who have something in common across the units of the organisation, for instance a committee, a network, a project or a user group.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: AktoerType; STS Organisation v6'),
  siden: '1.0',
  xml: 'Interessefaellesskab',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      interessefaellesskabsnavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('Interessefællesskabsnavn', 'Name of community of interest'),
        definition: tekster('Det navn, fællesskabet er kendt under.', 'The name that the community is known by.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: InteressefaellesskabNavn'),
        siden: '1.1',
        xml: 'InteressefaellesskabNavn',
        eksempel: 'Teknik- og Miljøudvalget',
      },
      interessefaellesskabstype: {
        type: 'tekst',
        titel: tekster('Interessefællesskabstype', 'Type of community of interest'),
        definition: tekster(
          'Hvilken slags fællesskab det er, i fri tekst. Relationen af samme navn siger det samme med en klasse.',
          'Which kind of community it is, in free text. The relation of the same name says the same by a class.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: InteressefaellesskabTypeTekst'),
        siden: '1.1',
        xml: 'InteressefaellesskabTypeTekst',
        profiler: profiler({
          lora: tekster(
            'Som søgeparameter er navnet både attributtens og relationens; kun en uuid eller urn kan søges.',
            'As a search parameter the name is both the attribute’s and the relation’s; only a uuid or urn can be searched for.',
          ),
        }),
        eksempel: 'udvalg',
      },
      integrationsdata,
    },
  },
  tilstande: { gyldighed },
  relationer: {
    branche,
    interessefaellesskabstype: {
      kardinalitet: '0..1',
      maal: ['klasse'],
      titel: tekster('Interessefællesskabstype', 'Type of community of interest'),
      definition: tekster(
        'Den klasse, der siger, hvilken slags fællesskab det er.',
        'The class that says which kind of community it is.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Interessefaellesskabstype'),
      siden: '1.1',
      xml: 'Interessefaellesskabstype',
    },
    overordnet,
    tilhoerer,
    adresser,
    opgaver,
    tilknyttedebrugere,
    tilknyttedeenheder,
    tilknyttedefunktioner,
    tilknyttedeinteressefaellesskaber,
    tilknyttedeorganisationer,
    tilknyttedepersoner,
    tilknyttedeitsystemer,
  },
});
