import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';

/** A fault for each name that is there more than once. */
export function gentagne(navne: readonly string[], sti: string): Deklarationsfejl[] {
  const flere = new Set(navne.filter((navn, plads) => navne.indexOf(navn) !== plads));

  return [...flere].map((navn) =>
    deklarationsfejl(
      `${sti}/${navn}`,
      tekster('Navnet er brugt mere end én gang.', 'The name is used more than once.'),
    ),
  );
}

/** A fault for each name that is taken in its place. */
export function optagne(navne: Iterable<string>, taget: readonly string[], sti: string): Deklarationsfejl[] {
  return [...new Set(navne)]
    .filter((navn) => taget.includes(navn))
    .map((navn) =>
      deklarationsfejl(
        `${sti}/${navn}`,
        tekster('Navnet er optaget på dette sted.', 'The name is taken in this place.'),
      ),
    );
}
