import { ModelFejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import type {
  Objekttype,
  Relation,
  Relationer,
  Tilstand,
  Tilstandsvaerdi,
  Underobjekttype,
  Underobjekttyper,
} from '../objekttype.js';
import { elementmedlemmer, laesFelter, laesTekster } from './laes-felt.js';
import { enAf, hvadsomhelst, ja, kraevet, type Laes, liste, objekt, opslag, tekst, valgfri } from './laes.js';
import type { Udvidelser } from './udvidelser.js';

const laesRelationer: Laes<Relationer> = opslag(
  objekt<Relation>({
    ...elementmedlemmer,
    kardinalitet: kraevet(enAf(['0..1', '0..n'])),
    maal: valgfri(liste(tekst)),
    maalValgfrit: valgfri(ja),
    udenMaal: valgfri(ja),
    felter: valgfri(laesFelter),
  }),
);

const laesTilstande: Laes<Readonly<Record<string, Tilstand>>> = opslag(
  objekt<Tilstand>({
    ...elementmedlemmer,
    vaerdier: kraevet(
      liste(
        objekt<Tilstandsvaerdi>({
          vaerdi: kraevet(tekst),
          titel: kraevet(laesTekster),
          definition: kraevet(laesTekster),
        }),
      ),
    ),
  }),
);

const laesUnderobjekter: Laes<Underobjekttyper> = (json, sted) =>
  opslag(
    objekt<Underobjekttype>({
      ...elementmedlemmer,
      noegle: kraevet(tekst),
      egenskaber: kraevet(laesFelter),
      relationer: valgfri(laesRelationer),
      underobjekter: valgfri(laesUnderobjekter),
    }),
  )(json, sted);

const laesObjekttype = objekt<Objekttype>({
  ...elementmedlemmer,
  navn: kraevet(tekst),
  del: kraevet(tekst),
  version: { laes: tekst, kraevet: false, ellers: '1.0' },
  attributter: kraevet(opslag(laesFelter)),
  tilstande: { laes: laesTilstande, kraevet: false, ellers: {} },
  relationer: { laes: laesRelationer, kraevet: false, ellers: {} },
  nummereret: valgfri(ja),
  underobjekter: valgfri(laesUnderobjekter),
});

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
