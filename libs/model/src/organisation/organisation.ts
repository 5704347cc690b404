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

/** An organisation: a municipality, another authority, a business or an association, as a whole. */
export const organisation = defineObjekttype({
  navn: 'organisation',
  del: 'organisation',
  version: '1.1',
  titel: tekster('Organisation', 'Organisation'),
  definition: tekster(
    'En kommune, en anden myndighed, en virksomhed eller en forening som helhed. Dens dele er organisationsenheder.',
    'A municipality, another authority, a business or an association as a whole. Its parts are organisational units.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: AktoerType; STS Organisation v6'),
  siden: '1.0',
  xml: 'Organisation',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      organisationsnavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('Organisationsnavn', 'Name of organisation'),
        definition: tekster('Det navn, organisationen er kendt under.', 'The name that the organisation is known by.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: OrganisationNavn'),
        siden: '1.1',
        xml: 'OrganisationNavn',
        eksempel: 'Skovby Kommune',
      },
      integrationsdata,
    },
  },
  tilstande: { gyldighed },
  relationer: {
    branche,
    myndighed: {
      kardinalitet: '0..1',
      maal: ['myndighed'],
      titel: tekster('Myndighed', 'Authority'),
      definition: tekster('Den myndighed, organisationen er.', 'The public authority that the organisation is.'),
      kilde: kilde('K', 'STS Organisation v6: Myndighed'),
      siden: '1.1',
      xml: 'Myndighed',
    },
    myndighedstype: {
      kardinalitet: '0..1',
      maal: ['klasse'],
      titel: tekster('Myndighedstype', 'Type of authority'),
      definition: tekster(
        'Den klasse, der siger, hvilken slags myndighed organisationen er, for eksempel en kommune eller en region.',
        'The class that says which kind of authority the organisation is, for instance a municipality or a region.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Myndighedstype'),
      siden: '1.1',
      xml: 'Myndighedstype',
    },
    overordnet,
    produktionsenhed,
    skatteenhed,
    tilhoerer,
    virksomhed: {
      kardinalitet: '0..1',
      maal: ['virksomhed'],
      titel: tekster('Virksomhed', 'Business'),
      definition: tekster(
        'Den virksomhed i CVR, organisationen er.',
        'The business in the business register that the organisation is.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Virksomhed'),
      siden: '1.1',
      xml: 'Virksomhed',
    },
    virksomhedstype: {
      kardinalitet: '0..1',
      maal: ['klasse'],
      titel: tekster('Virksomhedstype', 'Type of business'),
      definition: tekster(
        'Den klasse, der siger, hvilken slags virksomhed organisationen er.',
        'The class that says which kind of business the organisation is.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Virksomhedstype'),
      siden: '1.1',
      xml: 'Virksomhedstype',
    },
    adresser,
    ansatte,
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
