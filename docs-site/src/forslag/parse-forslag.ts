import { deklarationsfejl, type Deklarationsfejl } from '@sagdok/model';
import { LOCALES } from '../locale/locale.ts';
import { checkHistorik } from './check-historik.ts';
import { checkModel } from './check-model.ts';
import { checkTekster } from './check-tekster.ts';
import type { Forslag } from './forslag.ts';
import { NOTATFIL, readHoeringsnotat } from './hoeringsnotat.ts';
import { readAendring } from './read-aendring.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readHoved } from './read-hoved.ts';

/** A proposal, as far as its files can be read, and everything that is wrong with it. */
export interface LaestForslag {
  readonly forslag?: Forslag;
  /** `sti` is the file, and the way into it: `forslag.md/historik/1/dato`. */
  readonly fejl: readonly Deklarationsfejl[];
}

const FILER: ReadonlySet<string> = new Set([
  'forslag.md',
  ...LOCALES.map((sprog) => `forslag.${sprog}.md`),
  'aendring.json',
  NOTATFIL,
]);

/**
 * Reads the folder of a proposal from the texts of its files by name, and names everything that is wrong at once.
 * It does no I/O, so it runs in the browser too.
 */
export function parseForslag(mappe: string, filer: Readonly<Record<string, string>>): LaestForslag {
  const nummer = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(mappe)?.[1];
  const { 'forslag.md': fil, 'aendring.json': aendringsfil, [NOTATFIL]: notatfil } = filer;
  const front = fil === undefined ? INGEN_FIL : readFrontMatter(fil);
  const hoved = 'hoved' in front ? readHoved(front.hoved) : [deklarationsfejl('forslag.md', front)];
  const aendring = aendringsfil === undefined ? undefined : readAendring(aendringsfil);
  const fejl = [
    ...(nummer === undefined ? [forkertMappe(mappe)] : []),
    ...Object.keys(filer)
      .filter((navn) => !FILER.has(navn))
      .map(ukendtFil),
    ...(erFejl(hoved) ? hoved : []),
    ...(aendring && erFejl(aendring) ? aendring : []),
  ];
  if (erFejl(hoved) || !('hoved' in front) || (aendring && erFejl(aendring))) return { fejl };

  const oversaettelser = LOCALES.filter((sprog) => sprog !== hoved.sprog).flatMap((sprog) => {
    const oversat = filer[`forslag.${sprog}.md`];

    return oversat === undefined ? [] : [[sprog, oversat.trim()] as const];
  });
  const tekst = { [hoved.sprog]: front.tekst, ...Object.fromEntries(oversaettelser) };
  const notat = notatfil === undefined ? undefined : readHoeringsnotat(notatfil, hoved);
  const forslag: Forslag = {
    ...hoved,
    mappe,
    nummer: Number(nummer ?? 0),
    tekst,
    ...(aendring && { aendring }),
    ...(notat && { hoeringssvar: notat.svar }),
  };

  return {
    forslag,
    fejl: [
      ...fejl,
      ...checkHistorik(forslag),
      ...checkTekster(forslag),
      ...checkModel(forslag),
      ...(notat?.fejl ?? []),
    ],
  };
}

const erFejl = (laest: object): laest is readonly Deklarationsfejl[] => Array.isArray(laest);

const INGEN_FIL = { da: 'Mappen har ingen forslag.md.', en: 'The folder has no forslag.md.' };

const forkertMappe = (mappe: string): Deklarationsfejl =>
  deklarationsfejl('', {
    da: `Mappen ${mappe} skal hedde fire cifre og en titel af a-z, 0-9 og bindestreg: 0007-kort-titel.`,
    en: `The folder ${mappe} must be named four digits and a title of a-z, 0-9 and hyphens: 0007-short-title.`,
  });

const ukendtFil = (navn: string): Deklarationsfejl =>
  deklarationsfejl(navn, {
    da: `Et forslag har ingen fil af det navn. Der kan være: ${[...FILER].join(', ')}.`,
    en: `A proposal has no file of that name. There can be: ${[...FILER].join(', ')}.`,
  });
