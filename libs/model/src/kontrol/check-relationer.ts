import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';
import type { Relation, Relationer } from '../objekttype.js';
import { checkNavn } from '../navne.js';
import { checkFelter } from './check-felter.js';

/** The members that every target has, beside the fields of its relation. */
const MAALMEDLEMMER = ['virkning', 'uuid', 'urn', 'objekttype', 'indeks'];

/** What is wrong with relations. */
export function checkRelationer(relationer: Relationer, sti: string): Deklarationsfejl[] {
  return Object.entries(relationer).flatMap(([navn, relation]) => [
    ...checkNavn(navn, `${sti}/${navn}`),
    ...checkMaal(relation, `${sti}/${navn}`),
    ...checkFelter(relation.felter ?? {}, `${sti}/${navn}`, MAALMEDLEMMER),
  ]);
}

function checkMaal({ felter = {}, maal, maalValgfrit, udenMaal }: Relation, sti: string): Deklarationsfejl[] {
  if (!udenMaal) return [];
  if (maal ?? maalValgfrit) {
    return [
      deklarationsfejl(
        sti,
        tekster(
          'En relation uden mål kan ikke have maal eller maalValgfrit.',
          'A relation without target cannot have maal or maalValgfrit.',
        ),
      ),
    ];
  }
  if (Object.keys(felter).length > 0) return [];

  return [
    deklarationsfejl(
      sti,
      tekster('En relation uden mål skal have felter.', 'A relation without target must have fields.'),
    ),
  ];
}
