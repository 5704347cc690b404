import { tekster, type Tekster } from './element.js';

/**
 * Where KOMBIT's indexes have a relation: in a group of relations, by a role in it (`Sagsklasse/Opgaveklasse`), and how many
 * targets the role may have.
 */
export function kombitRolle(gruppeOgRolle: `${string}/${string}`, antal: '0..1' | '1' | '0..n'): Tekster {
  const [gruppe, rolle] = gruppeOgRolle.split('/');

  return tekster(
    `Gruppen ${gruppe ?? ''}, rollen ${rolle ?? ''} (${antal}).`,
    `The group ${gruppe ?? ''}, the role ${rolle ?? ''} (${antal}).`,
  );
}
