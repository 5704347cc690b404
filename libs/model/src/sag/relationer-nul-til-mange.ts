import { kilde, profiler, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import { kombitRolle } from '../kombit-rolle.js';
import type { Relationer } from '../objekttype.js';
import { journalpost } from './journalpost.js';

/** The relations of a case that may have any number of targets, in LoRA's order. */
export const relationerNulTilMange = {
  andetarkiv: {
    kardinalitet: '0..n',
    maal: ['arkiv'],
    titel: tekster('Andet arkiv', 'Other archive'),
    definition: tekster(
      'Andre arkiver, der rummer sagen eller dele af den.',
      'Other archives that hold the case or parts of it.',
    ),
    kilde: kilde('K', 'SDI 1.2.STS-4: Sagsarkiv'),
    siden: '1.2',
    xml: 'Sagsarkiv',
    profiler: profiler({
      kombit: tekster(
        'Udgået fra version 6. Gruppen Sagsarkiv, rollen Andet arkiv (0..n).',
        'Removed from version 6 on. The group Sagsarkiv, the role Andet arkiv (0..n).',
      ),
    }),
  },
  andrebehandlere: {
    kardinalitet: '0..n',
    maal: AKTOERTYPER,
    titel: tekster('Andre behandlere', 'Other case workers'),
    definition: tekster(
      'Aktører, der behandler sagen sammen med den primære behandler.',
      'Actors who handle the case together with the primary case worker.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: AndreBehandlere'),
    siden: '1.1',
    xml: 'AndreBehandlere',
    profiler: profiler({
      kombit: kombitRolle('Sagsaktør/Andre behandlere', '0..n'),
    }),
  },
  sekundaerpart: {
    kardinalitet: '0..n',
    maal: ['person', 'virksomhed'],
    titel: tekster('Sekundær part', 'Secondary party'),
    definition: tekster(
      'Personer og virksomheder, der er part i sagen uden at være den primære, for eksempel naboer, der er hørt.',
      'Persons and businesses that are parties to the case without being the primary one, for instance neighbours who were consulted.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagspart, rollen Sekundær part',
        'SDI, guidance on Sag 1.7: Sagspart, the role Sekundær part',
      ),
    ),
    siden: '1.2',
    xml: 'Sagspart',
    profiler: profiler({
      kombit: kombitRolle('Sagspart/Sekundær part', '0..n'),
    }),
  },
  andresager: {
    kardinalitet: '0..n',
    maal: ['sag'],
    titel: tekster('Andre sager', 'Other cases'),
    definition: tekster(
      'Sager, der har noget med denne at gøre, uden at være over- eller undersag eller præcedens.',
      'Cases that have something to do with this one without being its parent, its part or its precedent.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: AndreSager'),
    siden: '1.1',
    xml: 'AndreSager',
    profiler: profiler({
      kombit: kombitRolle('Sagsrelation/Andre sager', '0..n'),
    }),
  },
  byggeri: {
    kardinalitet: '0..n',
    maal: ['bygning', 'ejendom', 'enhed', 'matrikel', 'tekniskanlaeg'],
    titel: tekster('Byggeri', 'Building works'),
    definition: tekster(
      'Bygninger, ejendomme, enheder, matrikler og tekniske anlæg, som en byggesag drejer sig om.',
      'Buildings, properties, units, land parcels and technical installations that a building case is about.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsgenstand, rollen Byggeri',
        'SDI, guidance on Sag 1.7: Sagsgenstand, the role Byggeri',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsgenstande',
    profiler: profiler({
      kombit: kombitRolle('Sagsgenstand/Byggeri', '0..n'),
    }),
  },
  fredning: {
    kardinalitet: '0..n',
    maal: ['sted', 'adresse', 'navngivenvej', 'stednavn', 'jordstykke', 'geokode'],
    titel: tekster('Fredning', 'Protection'),
    definition: tekster(
      'Steder, som en fredningssag drejer sig om.',
      'Places that a case about protection of nature or buildings is about.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsgenstand, rollen Fredning',
        'SDI, guidance on Sag 1.7: Sagsgenstand, the role Fredning',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsgenstande',
    profiler: profiler({
      kombit: kombitRolle('Sagsgenstand/Fredning', '0..n'),
    }),
  },
  journalpost,
} as const satisfies Relationer;
