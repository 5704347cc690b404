import { ModelFejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { laesFelter } from './laes-felt.js';
import { laesObjekttype, laesRelationer } from './laes-objekttype.js';
import { hvadsomhelst, liste, objekt, opslag, valgfri } from './laes.js';
import type { Udvidelser } from './udvidelser.js';

const laesUdvidelser = objekt<Udvidelser & { readonly $schema?: unknown }>({
  $schema: valgfri(hvadsomhelst),
  objekttyper: valgfri(liste(laesObjekttype)),
  felter: valgfri(opslag(opslag(laesFelter))),
  relationer: valgfri(opslag(laesRelationer)),
});

/**
 * Reads extensions from JSON, a file of a municipality for instance. A title or definition may be one text, for both
 * languages, and the source and version of each element may be left out.
 * @throws {ModelFejl} that names everything that is wrong with the shape, and where
 */
export function parseUdvidelser(json: unknown): Udvidelser {
  const fejl: Deklarationsfejl[] = [];
  const laest = laesUdvidelser(json, { sti: '', fejl });
  if (fejl.length > 0 || laest === undefined) throw new ModelFejl(fejl);
  const { $schema: _, ...udvidelser } = laest;

  return udvidelser;
}
