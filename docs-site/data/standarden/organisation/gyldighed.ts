import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const gyldighed: Afsnit = {
  kode: 'GYL',
  anker: 'gyldighed',
  titel: tekster('Gyldighed', 'Validity'),
  forklaring: [],
  krav: [
    {
      id: 'ORG-GYL-001',
      tekst: tekster(
        'Alle typer SKAL have tilstanden gyldighed med værdien Aktiv eller Inaktiv.',
        'All types MUST have the state gyldighed with the value Aktiv or Inaktiv.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: GyldighedStatusKode'),
      elementer: [
        'organisation/tilstande/gyldighed',
        'organisationenhed/tilstande/gyldighed',
        'organisationfunktion/tilstande/gyldighed',
        'bruger/tilstande/gyldighed',
        'itsystem/tilstande/gyldighed',
        'interessefaellesskab/tilstande/gyldighed',
      ],
    },
    {
      id: 'ORG-GYL-002',
      tekst: tekster('Et inaktivt objekt KAN blive aktivt igen.', 'An inactive object MAY become active again.'),
      kilde: kilde('K', tekster('STS Organisation, anvisning 1.2.3', 'STS Organisation, guidance 1.2.3')),
      elementer: ['organisationenhed/tilstande/gyldighed'],
    },
    {
      id: 'ORG-GYL-003',
      tekst: tekster(
        'Relationer fra aktive objekter til et inaktivt BØR ende, hvor det bliver inaktivt.',
        'Relations from active objects to an inactive one SHOULD end where it becomes inactive.',
      ),
      kilde: kilde('K', tekster('STS Organisation, anvisning 1.2.3', 'STS Organisation, guidance 1.2.3')),
      elementer: ['organisationenhed/tilstande/gyldighed'],
    },
    {
      id: 'ORG-GYL-004',
      tekst: tekster(
        'En nedlagt enhed SKAL blive stående som inaktiv, så det, der peger på den, kan læses.',
        'A unit that is closed MUST remain as inactive, so that what points at it can be read.',
      ),
      kilde: kilde('I', tekster('gyldighed og dobbelthistorik', 'gyldighed and double history')),
      antaget: true,
      elementer: ['organisationenhed/tilstande/gyldighed'],
    },
  ],
};
