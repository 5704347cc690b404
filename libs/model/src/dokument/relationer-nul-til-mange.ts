import { kilde, profiler, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import { kombitRolle } from '../kombit-rolle.js';
import type { Relationer } from '../objekttype.js';

/** The relations of a document that may have any number of targets, in LoRA's order. */
export const relationerNulTilMange = {
  arkiver: {
    kardinalitet: '0..n',
    maal: ['arkiv'],
    titel: tekster('Arkiver', 'Archives'),
    definition: tekster('De arkiver, der rummer dokumentet.', 'The archives that hold the document.'),
    kilde: kilde('S', 'SagDokObjekt.xsd: Arkiver'),
    siden: '1.1',
    xml: 'Arkiver',
    profiler: profiler({ kombit: tekster('Findes ikke.', 'Does not exist.') }),
  },
  besvarelser: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    titel: tekster('Besvarelser', 'Answers'),
    definition: tekster('De dokumenter, der svarer på dette.', 'The documents that answer this one.'),
    kilde: kilde('S', 'SagDokObjekt.xsd: Besvarelser'),
    siden: '1.1',
    xml: 'Besvarelser',
    profiler: profiler({
      kombit: kombitRolle('Dokumentrelation/Besvarelser', '0..n'),
    }),
  },
  udgangspunkter: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    titel: tekster('Udgangspunkter', 'Starting points'),
    definition: tekster(
      'De dokumenter, dette er lavet på grundlag af, for eksempel det brev, det svarer på.',
      'The documents that this one was made on the basis of, for instance the letter it answers.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: Udgangspunkter'),
    siden: '1.1',
    xml: 'Udgangspunkter',
    profiler: profiler({
      kombit: kombitRolle('Dokumentrelation/Udgangspunkter', '0..n'),
    }),
  },
  kommentarer: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    titel: tekster('Kommentarer', 'Comments'),
    definition: tekster('De dokumenter, der kommenterer dette.', 'The documents that comment on this one.'),
    kilde: kilde('S', 'SagDokObjekt.xsd: Kommentarer'),
    siden: '1.1',
    xml: 'Kommentarer',
    profiler: profiler({
      kombit: kombitRolle('Dokumentrelation/Kommentarer', '0..n'),
    }),
  },
  bilag: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    titel: tekster('Bilag', 'Enclosures'),
    definition: tekster('De dokumenter, der er bilag til dette.', 'The documents that are enclosures to this one.'),
    kilde: kilde('S', 'SagDokObjekt.xsd: Bilag'),
    siden: '1.1',
    xml: 'Bilag',
    profiler: profiler({
      kombit: kombitRolle('Dokumentrelation/Bilag', '0..n'),
    }),
  },
  andredokumenter: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    titel: tekster('Andre dokumenter', 'Other documents'),
    definition: tekster(
      'Dokumenter, der har noget med dette at gøre på en måde, ingen af de andre relationer dækker.',
      'Documents that have something to do with this one in a way that none of the other relations covers.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: AndreDokumenter'),
    siden: '1.1',
    xml: 'AndreDokumenter',
    profiler: profiler({
      kombit: kombitRolle('Dokumentrelation/Andre dokumenter', '0..n'),
    }),
  },
  andreklasser: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Andre klasser', 'Other classes'),
    definition: tekster(
      'Klasser, dokumentet også hører under, ud over den primære.',
      'Classes that the document also belongs to, beside the primary one.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: AndreKlasser'),
    siden: '1.1',
    xml: 'AndreKlasser',
    profiler: profiler({
      kombit: kombitRolle('Dokumentklasse/Andre klasser eller Visningsklasse', '0..n'),
    }),
  },
  andrebehandlere: {
    kardinalitet: '0..n',
    maal: AKTOERTYPER,
    titel: tekster('Andre behandlere', 'Other case workers'),
    definition: tekster(
      'Aktører, der arbejder med dokumentet sammen med den primære behandler.',
      'Actors who work with the document together with the primary case worker.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: AndreBehandlere'),
    siden: '1.1',
    xml: 'AndreBehandlere',
    profiler: profiler({
      kombit: kombitRolle('Dokumentaktør/Andre behandlere', '0..n'),
    }),
  },
  parter: {
    kardinalitet: '0..n',
    titel: tekster('Parter', 'Parties'),
    definition: tekster(
      'Dem, dokumentet er fra og til, og andre, det angår.',
      'Those that the document is from and to, and others that it concerns.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: Parter'),
    siden: '1.1',
    xml: 'Parter',
    profiler: profiler({
      kombit: kombitRolle('Dokumentpart/Parter', '0..n'),
    }),
  },
  kopiparter: {
    kardinalitet: '0..n',
    titel: tekster('Kopiparter', 'Copy recipients'),
    definition: tekster(
      'Dem, der har fået dokumentet i kopi, uden at være dem, det er til.',
      'Those who were sent a copy of the document without being the ones it is to.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: KopiParter'),
    siden: '1.1',
    xml: 'KopiParter',
    profiler: profiler({
      kombit: kombitRolle('Dokumentpart/Kopiparter', '0..n'),
    }),
  },
  tilknyttedesager: {
    kardinalitet: '0..n',
    maal: ['sag'],
    titel: tekster('Tilknyttede sager', 'Associated cases'),
    definition: tekster(
      'De sager, dokumentet hører til. Sagen siger det samme fra sin side med en journalpost.',
      'The cases that the document belongs to. The case says the same from its side with a journal entry.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: TilknyttedeSager'),
    siden: '1.1',
    xml: 'TilknyttedeSager',
    profiler: profiler({
      kombit: tekster(
        'Findes ikke; forbindelsen ligger kun i sagens journalposter.',
        'Does not exist; the link is kept only in the journal entries of the case.',
      ),
    }),
  },
} as const satisfies Relationer;
