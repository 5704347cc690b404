import type { Objekttype, Relation, Relationer, Tilstand, Underobjekttype, Underobjekttyper } from '../objekttype.js';
import { elementmedlemmer, laesFelter, laesListevaerdi } from './laes-felt.js';
import { enAf, ja, kraevet, type Laes, liste, objekt, opslag, tekst, valgfri } from './laes.js';

/** Relations by name. */
export const laesRelationer: Laes<Relationer> = opslag(
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
    vaerdier: kraevet(liste(laesListevaerdi)),
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

/** A type of object. */
export const laesObjekttype = objekt<Objekttype>({
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
