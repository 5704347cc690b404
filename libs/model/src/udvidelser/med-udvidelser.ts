import { ModelFejl } from '../deklarationsfejl.js';
import type { Felter } from '../felt.js';
import type { Objekttype } from '../objekttype.js';
import { checkUdvidelser } from './check-udvidelser.js';
import type { Udvidelser } from './udvidelser.js';

/**
 * The object types with the extensions in them: new attributes and relations come after those there are, new types last.
 * Extensions of types that are not among `objekttyper` are faults, so give it all that a service has.
 * @throws {ModelFejl} that names everything that is wrong, and where
 */
export function medUdvidelser(objekttyper: readonly Objekttype[], udvidelser: Udvidelser): readonly Objekttype[] {
  const fejl = checkUdvidelser(objekttyper, udvidelser);
  if (fejl.length > 0) throw new ModelFejl(fejl);

  return [...objekttyper, ...(udvidelser.objekttyper ?? [])].map((type) => udvid(type, udvidelser));
}

function udvid(type: Objekttype, { felter = {}, relationer = {} }: Udvidelser): Objekttype {
  const nyeFelter = felter[type.navn] ?? {};
  const nyeRelationer = relationer[type.navn] ?? {};

  return {
    ...type,
    attributter: {
      ...type.attributter,
      ...mapValues(nyeFelter, (nye, saet) => ({ ...type.attributter[saet], ...nye })),
    },
    relationer: { ...type.relationer, ...nyeRelationer },
  };
}

const mapValues = (
  saet: Readonly<Record<string, Felter>>,
  change: (felter: Felter, saetnavn: string) => Felter,
): Record<string, Felter> =>
  Object.fromEntries(Object.entries(saet).map(([navn, felter]) => [navn, change(felter, navn)]));
