import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const hierarki: Afsnit = {
  kode: 'HIE',
  anker: 'hierarki',
  titel: tekster('Over- og sideordnede klasser', 'Superior and related classes'),
  forklaring: [],
  krav: [
    {
      id: 'KLA-HIE-001',
      tekst: tekster(
        'En klasse SKAL til ethvert tidspunkt have højst én overordnet klasse.',
        'A class MUST have at most one superior class at any instant.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: OverordnetKlasse'),
      elementer: ['klasse/relationer/overordnetklasse'],
    },
    {
      id: 'KLA-HIE-002',
      tekst: tekster(
        'En kæde af overordnede klasser SKAL være uden løkker.',
        'A chain of superior classes MUST be without a loop.',
      ),
      kilde: kilde('I', tekster('en klasse kan ikke være over sig selv', 'a class cannot be above itself')),
      antaget: true,
      elementer: ['klasse/relationer/overordnetklasse'],
    },
    {
      id: 'KLA-HIE-003',
      tekst: tekster(
        'En klasse, der afløser andre, SKAL pege på dem som dem, den erstatter.',
        'A class that replaces others MUST point at them as those it replaces.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Erstatter'),
      antaget: true,
      elementer: ['klasse/relationer/erstatter'],
    },
    {
      id: 'KLA-HIE-004',
      tekst: tekster(
        'En klasse, der svarer til en klasse i en anden plan, BØR pege på den som mapning.',
        'A class that corresponds to a class of another plan SHOULD point at it as mapping.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Mapninger'),
      elementer: ['klasse/relationer/mapninger'],
    },
    {
      id: 'KLA-HIE-005',
      tekst: tekster(
        'Klasser, der hører sammen, KAN angives som lovlige kombinationer.',
        'Classes that go together MAY be given as legal combinations.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: LovligeKombinationer'),
      elementer: ['klasse/relationer/lovligekombinationer'],
    },
  ],
};
