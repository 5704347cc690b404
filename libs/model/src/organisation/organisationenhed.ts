import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { gyldighed } from './gyldighed.js';
import {
  adresser,
  ansatte,
  branche,
  opgaver,
  overordnet,
  produktionsenhed,
  skatteenhed,
  tilhoerer,
} from './relationer.js';
import {
  tilknyttedebrugere,
  tilknyttedeenheder,
  tilknyttedefunktioner,
  tilknyttedeinteressefaellesskaber,
  tilknyttedeitsystemer,
  tilknyttedeorganisationer,
  tilknyttedepersoner,
} from './tilknytninger.js';

/** An organisational unit: a part of an organisation, such as a department or a school. */
export const organisationenhed = defineObjekttype({
  navn: 'organisationenhed',
  del: 'organisation',
  version: '1.1',
  titel: tekster('Organisationsenhed', 'Organisational unit'),
  definition: tekster(
    'En del af en organisation, for eksempel en forvaltning, en afdeling, en skole eller et team. Enhederne danner et hierarki med overordnet.',
    'A part of an organisation, for instance an administration, a department, a school or a team. The units form a hierarchy by overordnet.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: AktoerType; STS Organisation v6'),
  siden: '1.0',
  xml: 'OrganisationEnhed',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      enhedsnavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('Enhedsnavn', 'Name of unit'),
        definition: tekster('Det navn, enheden er kendt under.', 'The name that the unit is known by.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: EnhedNavn'),
        siden: '1.1',
        xml: 'EnhedNavn',
        eksempel: 'Byg og Miljø',
      },
      integrationsdata,
    },
  },
  tilstande: { gyldighed },
  relationer: {
    branche,
    enhedstype: {
      kardinalitet: '0..1',
      maal: ['klasse'],
      titel: tekster('Enhedstype', 'Type of unit'),
      definition: tekster(
        'Den klasse, der siger, hvilken slags enhed det er, for eksempel en afdeling eller en skole.',
        'The class that says which kind of unit it is, for instance a department or a school.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Enhedstype'),
      siden: '1.1',
      xml: 'Enhedstype',
    },
    overordnet: { ...overordnet, maal: ['organisationenhed'] },
    produktionsenhed,
    skatteenhed,
    tilhoerer,
    adresser,
    ansatte,
    opgaver: { ...opgaver, kilde: kilde('K', 'STS Organisation v6: Opgaver'), xml: 'Opgaver' },
    tilknyttedebrugere,
    tilknyttedeenheder,
    tilknyttedefunktioner,
    tilknyttedeinteressefaellesskaber,
    tilknyttedeorganisationer,
    tilknyttedepersoner,
    tilknyttedeitsystemer,
  },
});
