import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { gyldighed } from './gyldighed.js';
import { adresser, opgaver, tilhoerer } from './relationer.js';
import {
  tilknyttedeenheder,
  tilknyttedefunktioner,
  tilknyttedeinteressefaellesskaber,
  tilknyttedeitsystemer,
  tilknyttedeorganisationer,
  tilknyttedepersoner,
} from './tilknytninger.js';

/** A user: somebody as known to the IT systems of an organisation. */
export const bruger = defineObjekttype({
  navn: 'bruger',
  del: 'organisation',
  version: '1.1',
  titel: tekster('Bruger', 'User'),
  definition: tekster(
    'Nogen, som de kendes af en organisations it-systemer: en brugerkonto, ikke en person. Samme person kan være flere brugere; personen findes med tilknyttedepersoner.',
    'Somebody as known to the IT systems of an organisation: a user account, not a person. The same person may be several users; the person is found by tilknyttedepersoner.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: AktoerType; STS Organisation v6'),
  siden: '1.0',
  xml: 'Bruger',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      brugernavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('Brugernavn', 'Name of user'),
        definition: tekster('Det navn, brugeren vises med for andre.', 'The name that the user is shown to others by.'),
        kilde: kilde('S', 'SagDokObjekt.xsd: BrugerNavn'),
        siden: '1.1',
        xml: 'BrugerNavn',
        eksempel: 'Asta Holm',
      },
      brugertype: {
        type: 'tekst',
        titel: tekster('Brugertype', 'Type of user'),
        definition: tekster(
          'Hvilken slags bruger det er, i fri tekst. Relationen brugertyper siger det samme med klasser.',
          'Which kind of user it is, in free text. The relation brugertyper says the same by classes.',
        ),
        kilde: kilde('S', 'SagDokObjekt.xsd: BrugerTypeTekst'),
        siden: '1.1',
        xml: 'BrugerTypeTekst',
        eksempel: 'medarbejder',
      },
      integrationsdata,
    },
  },
  tilstande: { gyldighed },
  relationer: {
    tilhoerer,
    adresser,
    brugertyper: {
      kardinalitet: '0..n',
      maal: ['klasse'],
      titel: tekster('Brugertyper', 'Types of user'),
      definition: tekster(
        'De klasser, der siger, hvilken slags bruger det er.',
        'The classes that say which kind of user it is.',
      ),
      kilde: kilde('K', 'STS Organisation v6: BrugerTyper'),
      siden: '1.1',
      xml: 'BrugerTyper',
    },
    opgaver,
    tilknyttedeenheder,
    tilknyttedefunktioner,
    tilknyttedeinteressefaellesskaber,
    tilknyttedeorganisationer,
    tilknyttedepersoner,
    tilknyttedeitsystemer,
  },
});
