import { kilde, profiler, tekster } from '../element.js';
import { kombitRolle } from '../kombit-rolle.js';
import type { Relationer } from '../objekttype.js';

/** The relations of a case to classes, one for each purpose. */
export const klasserelationer = {
  primaerklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Primær klasse', 'Primary class'),
    definition: tekster(
      'Den klasse, der siger, hvad sagen handler om; i kommunerne et KLE-emne.',
      'The class that says what the case is about; in the municipalities a KLE subject.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: PrimaerKlasse'),
    siden: '1.1',
    xml: 'PrimaerKlasse',
    profiler: profiler({
      kombit: tekster(
        'Skal gives. Gruppen Sagsklasse, rollen Primær klasse (1).',
        'Must be given. The group Sagsklasse, the role Primær klasse (1).',
      ),
    }),
  },
  opgaveklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Opgaveklasse', 'Task class'),
    definition: tekster(
      'Den klasse, der siger, hvilken af myndighedens opgaver sagen løser.',
      'The class that says which of the tasks of the authority the case serves.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsklasse, rollen Opgaveklasse',
        'SDI, guidance on Sag 1.7: Sagsklasse, the role Opgaveklasse',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsklasse',
    profiler: profiler({
      kombit: kombitRolle('Sagsklasse/Opgaveklasse', '0..1'),
    }),
  },
  handlingsklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Handlingsklasse', 'Action class'),
    definition: tekster(
      'Den klasse, der siger, hvad der gøres i sagen; i kommunerne en KLE-handlingsfacet.',
      'The class that says what is done in the case; in the municipalities a KLE action facet.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsklasse, rollen Handlingsklasse',
        'SDI, guidance on Sag 1.7: Sagsklasse, the role Handlingsklasse',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsklasse',
    profiler: profiler({
      kombit: tekster(
        'Skal gives. Gruppen Sagsklasse, rollen Handlingsklasse (1).',
        'Must be given. The group Sagsklasse, the role Handlingsklasse (1).',
      ),
    }),
  },
  kontoklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Kontoklasse', 'Account class'),
    definition: tekster(
      'Den klasse i en kontoplan, sagens udgifter og indtægter hører under.',
      'The class of a chart of accounts that the expenses and income of the case belong to.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsklasse, rollen Kontoklasse',
        'SDI, guidance on Sag 1.7: Sagsklasse, the role Kontoklasse',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsklasse',
    profiler: profiler({
      kombit: kombitRolle('Sagsklasse/Kontoklasse', '0..1'),
    }),
  },
  sikkerhedsklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Sikkerhedsklasse', 'Security class'),
    definition: tekster(
      'Den klasse, der siger, hvordan adgangen til sagen skal beskyttes.',
      'The class that says how access to the case must be protected.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsklasse, rollen Sikkerhedsklasse',
        'SDI, guidance on Sag 1.7: Sagsklasse, the role Sikkerhedsklasse',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsklasse',
    profiler: profiler({
      kombit: kombitRolle('Sagsklasse/Sikkerhedsklasse', '0..1'),
    }),
  },
  foelsomhedsklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Følsomhedsklasse', 'Sensitivity class'),
    definition: tekster(
      'Den klasse, der siger, hvor følsomme sagens oplysninger er.',
      'The class that says how sensitive the information in the case is.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsklasse, rollen Følsomhedsklasse',
        'SDI, guidance on Sag 1.7: Sagsklasse, the role Følsomhedsklasse',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsklasse',
    profiler: profiler({
      kombit: kombitRolle('Sagsklasse/Følsomhedsklasse', '0..1'),
    }),
  },
  indsatsklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Indsatsklasse', 'Intervention class'),
    definition: tekster(
      'Den klasse, der siger, hvilken indsats sagen drejer sig om.',
      'The class that says which intervention the case is about.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsklasse, rollen Indsatsklasse',
        'SDI, guidance on Sag 1.7: Sagsklasse, the role Indsatsklasse',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsklasse',
    profiler: profiler({
      kombit: kombitRolle('Sagsklasse/Indsatsklasse', '0..1'),
    }),
  },
  ydelsesklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Ydelsesklasse', 'Benefit class'),
    definition: tekster(
      'Den klasse, der siger, hvilken ydelse sagen drejer sig om.',
      'The class that says which benefit or service the case is about.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsklasse, rollen Ydelsesklasse',
        'SDI, guidance on Sag 1.7: Sagsklasse, the role Ydelsesklasse',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsklasse',
    profiler: profiler({
      kombit: kombitRolle('Sagsklasse/Ydelsesklasse', '0..1'),
    }),
  },
} as const satisfies Relationer;
