import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';
import type { Modelelement } from '../elementer.js';

/** A field of a part itself, by its way (`dokument/underobjekter/varianter/underobjekter/dele/egenskaber/indhold`). */
const PAA_EN_DEL = /\/underobjekter\/[^/]+\/egenskaber\/[^/]+$/;

/** Content that a service stores is looked after on the parts of an object: elsewhere nobody would ask who may refer to it. */
export function checkIndhold({ sti, art, element }: Modelelement): Deklarationsfejl[] {
  const pointsAtContent = art === 'felt' && element.type === 'tekst' && element.indhold === true;

  return pointsAtContent && !PAA_EN_DEL.test(sti) ? [kunPaaEnDel(`${sti}/indhold`)] : [];
}

const kunPaaEnDel = (sti: string): Deklarationsfejl =>
  deklarationsfejl(
    sti,
    tekster(
      'Kun et felt på en del af objektet kan pege på indhold, som tjenesten gemmer.',
      'Only a field of a part of the object can point at content that the service stores.',
    ),
  );
