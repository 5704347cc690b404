import { kilde, profiler, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import { kombitRolle } from '../kombit-rolle.js';
import type { Relationer } from '../objekttype.js';

/** The relations of a document that have at most one target at a time, in LoRA's order. */
export const relationerNulTilEn = {
  nyrevision: {
    kardinalitet: '0..1',
    maal: ['dokument'],
    titel: tekster('Ny revision', 'New revision'),
    definition: tekster(
      'Det dokument, der er en ny udgave af dette og skal bruges i stedet for det.',
      'The document that is a new revision of this one and is to be used instead of it.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: NyRevision'),
    siden: '1.1',
    xml: 'NyRevision',
    profiler: profiler({
      kombit: kombitRolle('Dokumentrelation/NyRevision', '0..1'),
    }),
  },
  primaerklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Primær klasse', 'Primary class'),
    definition: tekster(
      'Den klasse, der siger, hvad dokumentet handler om; i kommunerne et KLE-emne.',
      'The class that says what the document is about; in the municipalities a KLE subject.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: PrimaerKlasse'),
    siden: '1.1',
    xml: 'PrimaerKlasse',
    profiler: profiler({
      kombit: tekster(
        'Skal gives. Gruppen Dokumentklasse, rollen Primær klasse (1).',
        'Must be given. The group Dokumentklasse, the role Primær klasse (1).',
      ),
    }),
  },
  ejer: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Ejer', 'Owner'),
    definition: tekster('Den myndighed, dokumentet tilhører.', 'The authority that the document belongs to.'),
    kilde: kilde('S', 'SagDokObjekt.xsd: Ejer'),
    siden: '1.1',
    xml: 'Ejer',
    profiler: profiler({
      kombit: tekster(
        'Skal gives. Gruppen Dokumentaktør, rollen Ejer (1).',
        'Must be given. The group Dokumentaktør, the role Ejer (1).',
      ),
    }),
  },
  ansvarlig: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Ansvarlig', 'Responsible'),
    definition: tekster(
      'Den aktør, der har ansvaret for dokumentet, sædvanligvis en enhed i den myndighed, der ejer det.',
      'The actor who is responsible for the document, usually a unit of the authority that owns it.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: Ansvarlig'),
    siden: '1.1',
    xml: 'Ansvarlig',
    profiler: profiler({
      kombit: tekster(
        'Skal gives. Gruppen Dokumentaktør, rollen Ansvarlig (1).',
        'Must be given. The group Dokumentaktør, the role Ansvarlig (1).',
      ),
    }),
  },
  primaerbehandler: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Primær behandler', 'Primary case worker'),
    definition: tekster(
      'Den aktør, der arbejder med dokumentet til daglig.',
      'The actor who works with the document from day to day.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: PrimaerBehandler'),
    siden: '1.1',
    xml: 'PrimaerBehandler',
    profiler: profiler({
      kombit: kombitRolle('Dokumentaktør/Primær behandler', '0..1'),
    }),
  },
  fordelttil: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Fordelt til', 'Distributed to'),
    definition: tekster(
      'Den aktør, et modtaget dokument er fordelt til, for at denne skal tage sig af det.',
      'The actor to whom a received document has been distributed, to be dealt with.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: FordeltTil'),
    siden: '1.1',
    xml: 'FordeltTil',
    profiler: profiler({
      kombit: kombitRolle('Dokumentaktør/Fordelt til', '0..1'),
    }),
  },
} as const satisfies Relationer;
