import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const tilknytninger: Afsnit = {
  kode: 'TIL',
  anker: 'tilknytninger',
  titel: tekster('Tilknytninger', 'Associations'),
  forklaring: [
    tekster(
      'Tilknytningerne siger, hvem og hvad der hører sammen, uden at den ene er over den anden. Hvilke typer der har hvilke, står i referencen.',
      'The associations say who and what belong together, without one being above the other. Which types have which stands in the reference.',
    ),
  ],
  krav: [
    {
      id: 'ORG-TIL-001',
      tekst: tekster(
        'En tilknytning BØR angives på det ene af de to objekter, og det samme hver gang.',
        'An association SHOULD be given on one of the two objects, and on the same one each time.',
      ),
      kilde: kilde('I', tekster('begge sider har relationen', 'both sides have the relation')),
      antaget: true,
      elementer: ['organisationenhed/relationer/tilknyttedebrugere', 'bruger/relationer/tilknyttedeenheder'],
    },
    {
      id: 'ORG-TIL-002',
      tekst: tekster(
        'En enheds opgaver BØR angives som klasser, i kommunerne fra KLE.',
        'The tasks of a unit SHOULD be given as classes, in the municipalities from KLE.',
      ),
      kilde: kilde('K', 'STS Organisation v6: Opgaver'),
      elementer: ['organisationenhed/relationer/opgaver'],
    },
    {
      id: 'ORG-TIL-003',
      tekst: tekster(
        'En modtager SKAL læse opgaver og tilknyttedeopgaver som det samme.',
        'A receiver MUST read opgaver and tilknyttedeopgaver as the same.',
      ),
      kilde: kilde(
        'I',
        tekster('STS v6 bruger navnene på hver sine typer', 'STS v6 uses the names on types of their own'),
      ),
      antaget: true,
      elementer: ['organisationenhed/relationer/opgaver', 'organisationfunktion/relationer/opgaver'],
    },
    {
      id: 'ORG-TIL-004',
      tekst: tekster(
        'Relationen ansatte SKAL pege på personer, og tilknyttedebrugere på brugere.',
        'The relation ansatte MUST point at persons, and tilknyttedebrugere at users.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Ansatte, TilknyttedeBrugere'),
      elementer: ['organisationenhed/relationer/ansatte', 'organisationenhed/relationer/tilknyttedebrugere'],
    },
  ],
};
