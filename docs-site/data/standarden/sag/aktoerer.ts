import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const aktoerer: Afsnit = {
  kode: 'AKT',
  anker: 'aktoerer',
  titel: tekster('Aktører', 'Actors'),
  forklaring: [
    tekster(
      'Ejeren er myndigheden, den ansvarlige er det sted i myndigheden, der svarer for sagen, og den primære behandler den, der arbejder med den. De skifter hver for sig og har hver deres virkning.',
      'The owner is the authority, the responsible is the place in the authority that answers for the case, and the primary case worker is whoever works on it. They change one by one, and each has its own virkning.',
    ),
  ],
  krav: [
    {
      id: 'SAG-AKT-001',
      tekst: tekster(
        'En sag BØR til ethvert tidspunkt have en ejer, som er en organisation.',
        'A case SHOULD have an owner at any instant, which is an organisation.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7: Ejer (1)', 'SDI, guidance on Sag 1.7: Ejer (1)')),
      elementer: ['sag/relationer/ejer'],
    },
    {
      id: 'SAG-AKT-002',
      tekst: tekster(
        'En sag BØR til ethvert tidspunkt have en ansvarlig, som er en organisationsenhed.',
        'A case SHOULD have a responsible at any instant, which is an organisational unit.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7: Ansvarlig (1)', 'SDI, guidance on Sag 1.7: Ansvarlig (1)')),
      elementer: ['sag/relationer/ansvarlig'],
    },
    {
      id: 'SAG-AKT-003',
      tekst: tekster(
        'Den primære behandler KAN være en organisationsenhed eller en bruger.',
        'The primary case worker MAY be an organisational unit or a user.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: Primær behandler (0..1)', 'SDI, guidance on Sag 1.7: Primær behandler (0..1)'),
      ),
      elementer: ['sag/relationer/primaerbehandler'],
    },
    {
      id: 'SAG-AKT-004',
      tekst: tekster(
        'Skifter en sag behandler, SKAL den tidligere behandlers virkning ende, hvor den nyes begynder.',
        'When a case changes case worker, the virkning of the former MUST end where that of the new one begins.',
      ),
      kilde: kilde(
        'I',
        tekster('højst ét mål ad gangen og halvåbne perioder', 'at most one target at a time, and half-open periods'),
      ),
      antaget: true,
      elementer: ['sag/relationer/primaerbehandler'],
    },
    {
      id: 'SAG-AKT-005',
      tekst: tekster(
        'Flere, der behandler sagen samtidig, SKAL angives som andre behandlere.',
        'Several who work on the case at the same time MUST be given as other case workers.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: AndreBehandlere'),
      antaget: true,
      elementer: ['sag/relationer/andrebehandlere'],
    },
    {
      id: 'SAG-AKT-006',
      tekst: tekster('En sag KAN være udlånt til én aktør ad gangen.', 'A case MAY be lent to one actor at a time.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: UdlaantTil'),
      elementer: ['sag/relationer/udlaanttil'],
    },
  ],
};
