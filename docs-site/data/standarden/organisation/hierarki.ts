import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const hierarki: Afsnit = {
  kode: 'HIE',
  anker: 'hierarki',
  titel: tekster('Hierarki', 'Hierarchy'),
  forklaring: [
    tekster(
      'Hierarkiet bygges nedefra: hver enhed peger på sin overordnede. Flytter en enhed fra den første i måneden, begynder en ny overordnet at virke den dag, og den gamle ophører; et ændret organisationsdiagram kan derfor skrives, længe før det gælder.',
      'The hierarchy is built from below: each unit points at its superior. When a unit moves from the first of the month, a new superior takes effect that day, and the old one ceases; so a changed organisation chart can be written long before it holds.',
    ),
  ],
  krav: [
    {
      id: 'ORG-HIE-001',
      tekst: tekster(
        'En enhed SKAL til ethvert tidspunkt have højst én overordnet.',
        'A unit MUST have at most one superior at any instant.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Overordnet'),
      elementer: ['organisationenhed/relationer/overordnet'],
    },
    {
      id: 'ORG-HIE-002',
      tekst: tekster(
        'En enhed BØR pege på den organisation, den tilhører.',
        'A unit SHOULD point at the organisation that it belongs to.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Tilhoerer'),
      elementer: ['organisationenhed/relationer/tilhoerer'],
    },
    {
      id: 'ORG-HIE-003',
      tekst: tekster(
        'Den øverste enhed i en organisation SKAL være uden overordnet eller pege på organisationen selv.',
        'The topmost unit of an organisation MUST be without a superior or point at the organisation itself.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'Overordnet er typet til OrganisationEnhed, men bruges også på Organisation',
          'Overordnet is typed to OrganisationEnhed, but is used on Organisation too',
        ),
      ),
      antaget: true,
      elementer: ['organisationenhed/relationer/overordnet'],
    },
    {
      id: 'ORG-HIE-004',
      tekst: tekster(
        'Et hierarki SKAL være uden løkker til ethvert tidspunkt.',
        'A hierarchy MUST be without a loop at any instant.',
      ),
      kilde: kilde('I', tekster('en enhed kan ikke være over sig selv', 'a unit cannot be above itself')),
      antaget: true,
      elementer: ['organisationenhed/relationer/overordnet'],
    },
    {
      id: 'ORG-HIE-005',
      tekst: tekster(
        'En profil KAN lade et it-system tilhøre flere organisationer.',
        'A profile MAY let an IT system belong to several organisations.',
      ),
      kilde: kilde(
        'K',
        tekster(
          'STS Organisation v6: Tilhoerer (0..n); LoRA har højst én',
          'STS Organisation v6: Tilhoerer (0..n); LoRA has at most one',
        ),
      ),
      antaget: true,
      elementer: ['itsystem/relationer/tilhoerer'],
    },
  ],
};
