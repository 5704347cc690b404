import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const sagsrelationer: Afsnit = {
  kode: 'SAM',
  anker: 'sagsrelationer',
  titel: tekster('Andre sager og genstande', 'Other cases and objects'),
  forklaring: [
    tekster(
      'En sag kan være en del af en anden, bygge på en tidligere, eller blot høre sammen med nogen. Den kan også dreje sig om en bestemt ting: en ejendom, en bygning, et køretøj, et sted.',
      'A case may be part of another, build on an earlier one, or merely belong together with some. It may also be about a particular thing: a property, a building, a vehicle, a place.',
    ),
  ],
  krav: [
    {
      id: 'SAG-SAM-001',
      tekst: tekster(
        'En sag SKAL til ethvert tidspunkt have højst én oversag.',
        'A case MUST have at most one parent case at any instant.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI 1.2.STS-4: Sagsrelation, rollen Oversag', 'SDI 1.2.STS-4: Sagsrelation, the role Oversag'),
      ),
      elementer: ['sag/relationer/oversag'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-SAM-002',
      tekst: tekster(
        'Forholdet mellem over- og undersag SKAL angives på undersagen.',
        'The link between parent and subordinate case MUST be given on the subordinate one.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: Oversag peger opad', 'SDI, guidance on Sag 1.7: Oversag points upwards'),
      ),
      elementer: ['sag/relationer/oversag'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-SAM-003',
      tekst: tekster(
        'Forholdet mellem over- og undersag SKAL angives på oversagen.',
        'The link between parent and subordinate case MUST be given on the parent.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: UnderSager'),
      antaget: true,
      elementer: ['sag/relationer/undersager'],
      versioner: ['1.1'],
    },
    {
      id: 'SAG-SAM-004',
      tekst: tekster('En kæde af oversager SKAL være uden løkker.', 'A chain of parent cases MUST be without a loop.'),
      kilde: kilde('I', tekster('en sag kan ikke være en del af sig selv', 'a case cannot be a part of itself')),
      antaget: true,
      elementer: ['sag/relationer/oversag'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-SAM-005',
      tekst: tekster(
        'En sag, hvis afgørelse følger en tidligere, KAN pege på den som præcedens.',
        'A case whose decision follows an earlier one MAY point at that as precedent.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Praecedens'),
      elementer: ['sag/relationer/praecedens'],
    },
    {
      id: 'SAG-SAM-006',
      tekst: tekster(
        'Sager, der hører sammen uden at være dele af hinanden, BØR pege på hinanden som andre sager.',
        'Cases that belong together without being parts of each other SHOULD point at each other as other cases.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: AndreSager'),
      antaget: true,
      elementer: ['sag/relationer/andresager'],
    },
    {
      id: 'SAG-SAM-007',
      tekst: tekster(
        'Det, sagen drejer sig om, BØR angives i den relation, der svarer til det, når der er en.',
        'What the case is about SHOULD be given in the relation that goes with it, where there is one.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7: Sagsgenstand', 'SDI, guidance on Sag 1.7: Sagsgenstand')),
      elementer: [
        'sag/relationer/byggeri',
        'sag/relationer/fredning',
        'sag/relationer/ejendomsskat',
        'sag/relationer/afgiftsobjekt',
      ],
      versioner: ['1.2'],
    },
  ],
};
