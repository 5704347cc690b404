import { kilde, profiler, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import { kombitRolle } from '../kombit-rolle.js';
import { klasserelationer } from './klasserelationer.js';
import type { Relationer } from '../objekttype.js';

/** The relations of a case that have at most one target at a time, in LoRA's order. */
export const relationerNulTilEn = {
  behandlingarkiv: {
    kardinalitet: '0..1',
    maal: ['arkiv'],
    titel: tekster('Behandlingsarkiv', 'Working archive'),
    definition: tekster(
      'Det arkiv, sagen ligger i, mens den behandles.',
      'The archive that holds the case while it is being handled.',
    ),
    kilde: kilde('K', 'SDI 1.2.STS-4: Sagsarkiv'),
    siden: '1.2',
    xml: 'Sagsarkiv',
    profiler: profiler({
      kombit: tekster(
        'Udgået fra version 6. Gruppen Sagsarkiv, rollen Behandlingsarkiv (0..1).',
        'Removed from version 6 on. The group Sagsarkiv, the role Behandlingsarkiv (0..1).',
      ),
    }),
  },
  afleveringsarkiv: {
    kardinalitet: '0..1',
    maal: ['arkiv'],
    titel: tekster('Afleveringsarkiv', 'Receiving archive'),
    definition: tekster(
      'Det arkiv, sagen afleveres til, når den skal bevares.',
      'The archive that the case is delivered to for preservation.',
    ),
    kilde: kilde('K', 'SDI 1.2.STS-4: Sagsarkiv'),
    siden: '1.2',
    xml: 'Sagsarkiv',
    profiler: profiler({
      kombit: tekster(
        'Udgået fra version 6. Gruppen Sagsarkiv, rollen Afleveringsarkiv (0..1).',
        'Removed from version 6 on. The group Sagsarkiv, the role Afleveringsarkiv (0..1).',
      ),
    }),
  },
  ...klasserelationer,
  ejer: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Ejer', 'Owner'),
    definition: tekster(
      'Den myndighed, sagen tilhører, også når andre behandler den.',
      'The authority that the case belongs to, also where others handle it.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: Ejer'),
    siden: '1.1',
    xml: 'Ejer',
    profiler: profiler({
      kombit: tekster(
        'Skal gives og være en organisation. Gruppen Sagsaktør, rollen Ejer (1).',
        'Must be given, and be an organisation. The group Sagsaktør, the role Ejer (1).',
      ),
    }),
  },
  ansvarlig: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Ansvarlig', 'Responsible'),
    definition: tekster(
      'Den aktør, der har ansvaret for sagen, sædvanligvis en enhed i den myndighed, der ejer den.',
      'The actor who is responsible for the case, usually a unit of the authority that owns it.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: Ansvarlig'),
    siden: '1.1',
    xml: 'Ansvarlig',
    profiler: profiler({
      kombit: tekster(
        'Skal gives og være en organisationsenhed. Gruppen Sagsaktør, rollen Ansvarlig (1).',
        'Must be given, and be an organisational unit. The group Sagsaktør, the role Ansvarlig (1).',
      ),
    }),
  },
  primaerbehandler: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Primær behandler', 'Primary case worker'),
    definition: tekster(
      'Den aktør, der behandler sagen til daglig: sagsbehandleren eller dennes enhed.',
      'The actor who handles the case from day to day: the case worker or the case worker’s unit.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: PrimaerBehandler'),
    siden: '1.1',
    xml: 'PrimaerBehandler',
    profiler: profiler({
      kombit: tekster(
        'En organisationsenhed eller en bruger. Gruppen Sagsaktør, rollen Primær behandler (0..1).',
        'An organisational unit or a user. The group Sagsaktør, the role Primær behandler (0..1).',
      ),
    }),
  },
  udlaanttil: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    titel: tekster('Udlånt til', 'Lent to'),
    definition: tekster(
      'Den aktør, sagen er lånt ud til, uden at ansvaret for den er flyttet.',
      'The actor that the case is lent to, without the responsibility for it having moved.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: UdlaantTil'),
    siden: '1.1',
    xml: 'UdlaantTil',
    profiler: profiler({
      kombit: kombitRolle('Sagsaktør/Udlånt til', '0..1'),
    }),
  },
  primaerpart: {
    kardinalitet: '0..1',
    maal: ['person', 'virksomhed'],
    titel: tekster('Primær part', 'Primary party'),
    definition: tekster(
      'Den person eller virksomhed, sagen først og fremmest angår, for eksempel ansøgeren.',
      'The person or business that the case concerns first and foremost, for instance the applicant.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagspart, rollen Primær part',
        'SDI, guidance on Sag 1.7: Sagspart, the role Primær part',
      ),
    ),
    siden: '1.2',
    xml: 'Sagspart',
    profiler: profiler({
      kombit: kombitRolle('Sagspart/Primær part', '0..1'),
    }),
  },
  ydelsesmodtager: {
    kardinalitet: '0..1',
    maal: ['person', 'virksomhed'],
    titel: tekster('Ydelsesmodtager', 'Recipient of benefit'),
    definition: tekster(
      'Den person eller virksomhed, der modtager den ydelse, sagen drejer sig om.',
      'The person or business that receives the benefit the case is about.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagspart, rollen Ydelsesmodtager',
        'SDI, guidance on Sag 1.7: Sagspart, the role Ydelsesmodtager',
      ),
    ),
    siden: '1.2',
    xml: 'Sagspart',
    profiler: profiler({
      kombit: kombitRolle('Sagspart/Ydelsesmodtager', '0..1'),
    }),
  },
  oversag: {
    kardinalitet: '0..1',
    maal: ['sag'],
    titel: tekster('Oversag', 'Parent case'),
    definition: tekster(
      'Den sag, denne sag er en del af. Undersager findes ved at søge på relationen.',
      'The case that this case is a part of. Subordinate cases are found by searching on the relation.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsrelation, rollen Oversag',
        'SDI, guidance on Sag 1.7: Sagsrelation, the role Oversag',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsrelation',
    profiler: profiler({
      kombit: kombitRolle('Sagsrelation/Oversag', '0..1'),
    }),
  },
  praecedens: {
    kardinalitet: '0..1',
    maal: ['sag'],
    titel: tekster('Præcedens', 'Precedent'),
    definition: tekster(
      'Den tidligere sag, denne sag afgøres i overensstemmelse med.',
      'The earlier case that this case is decided in accordance with.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: Praecedens'),
    siden: '1.1',
    xml: 'Praecedens',
    profiler: profiler({
      kombit: kombitRolle('Sagsrelation/Præcedens', '0..1'),
    }),
  },
  afgiftsobjekt: {
    kardinalitet: '0..1',
    maal: ['koeretoej'],
    titel: tekster('Afgiftsobjekt', 'Object of duty'),
    definition: tekster(
      'Den ting, sagen opkræver eller fritager for afgift af, for eksempel et køretøj.',
      'The thing that the case levies a duty on or exempts from it, for instance a vehicle.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsgenstand, rollen Afgiftsobjekt',
        'SDI, guidance on Sag 1.7: Sagsgenstand, the role Afgiftsobjekt',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsgenstande',
    profiler: profiler({
      kombit: kombitRolle('Sagsgenstand/Afgiftsobjekt', '0..1'),
    }),
  },
  ejendomsskat: {
    kardinalitet: '0..1',
    maal: ['ejendom'],
    titel: tekster('Ejendomsskat', 'Property tax'),
    definition: tekster(
      'Den ejendom, hvis beskatning sagen drejer sig om.',
      'The property whose taxation the case is about.',
    ),
    kilde: kilde(
      'K',
      tekster(
        'SDI, anvisning Sag 1.7: Sagsgenstand, rollen Ejendomsskat',
        'SDI, guidance on Sag 1.7: Sagsgenstand, the role Ejendomsskat',
      ),
    ),
    siden: '1.2',
    xml: 'Sagsgenstande',
    profiler: profiler({
      kombit: kombitRolle('Sagsgenstand/Ejendomsskat', '0..1'),
    }),
  },
} as const satisfies Relationer;
