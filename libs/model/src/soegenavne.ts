import type { Objekttype, Underobjekttyper } from './objekttype.js';

/**
 * The names by which objects of the type are searched for, of what is not a relation: fields, states, and the texts that
 * tell parts from each other. Relations have a room of their own, since a target is told from a text by its form; the
 * standard itself has an attribute and a relation of one name (`interessefaellesskabstype`).
 */
export function soegenavne({ attributter, tilstande, underobjekter = {} }: Objekttype): string[] {
  return [
    ...Object.values(attributter).flatMap((felter) => Object.keys(felter)),
    ...Object.keys(tilstande),
    ...noegler(underobjekter),
  ];
}

function noegler(underobjekter: Underobjekttyper): string[] {
  return Object.values(underobjekter).flatMap(({ noegle, underobjekter: indre = {} }) => [noegle, ...noegler(indre)]);
}
