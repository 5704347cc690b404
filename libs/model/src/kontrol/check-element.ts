import type { Deklarationsfejl } from '../deklarationsfejl.js';
import type { Modelelement } from '../elementer.js';
import { checkIndhold } from './check-indhold.js';
import { checkTekster } from './check-tekster.js';

/** Everything that is wrong with an element by itself, whatever it is. */
export function checkElement(element: Modelelement): Deklarationsfejl[] {
  return [...checkTekster(element), ...checkIndhold(element)];
}
