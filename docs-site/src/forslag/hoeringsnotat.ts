import { deklarationsfejl, type Deklarationsfejl, type Tekster } from '@sagdok/model';
import type { Forslagshoved } from './forslag.ts';

/** An answer to a consultation, and the reply to it; both in Markdown. */
export interface Hoeringssvar {
  readonly afsender: string;
  /** The day it came, `2026-12-05`. */
  readonly dato: string;
  readonly bemaerkning: string;
  readonly svar: string;
}

/** The file of a proposal's folder with the answers to its consultation. */
export const NOTATFIL = 'hoeringsnotat.md';

/** The heading above the reply, in the language of the proposal. */
export const SVARLINJE = { da: '### Svar', en: '### Reply' } as const;

/** A note of a consultation, and everything that is wrong with it. */
export interface LaestNotat {
  readonly svar: readonly Hoeringssvar[];
  readonly fejl: readonly Deklarationsfejl[];
}

/** Reads the note: for each answer a heading with sender and day, what was said, and the reply below a heading of its own. */
export function readHoeringsnotat(fil: string, forslag: Pick<Forslagshoved, 'historik' | 'sprog'>): LaestNotat {
  const [foer = '', ...afsnit] = fil.split(/^## /m);
  const laeste = afsnit.map((tekst) => readSvar(tekst, SVARLINJE[forslag.sprog]));
  const hoeringer = forslag.historik.filter(({ status }) => status === 'i-hoering');
  const fejl = [
    ...(hoeringer.length === 0 ? [deklarationsfejl(NOTATFIL, UDEN_HOERING)] : []),
    ...(foer.trim() !== '' || afsnit.length === 0 ? [deklarationsfejl(NOTATFIL, BEGYNDELSE)] : []),
    ...laeste.flatMap(({ afsender, dato, bemaerkning, svar }, nr) => [
      ...(afsender && bemaerkning && svar ? [] : [deklarationsfejl(`${NOTATFIL}/${nr}`, form(forslag.sprog))]),
      ...(hoeringer.some(({ dato: fra, slut = fra }) => fra <= dato && dato <= slut) || hoeringer.length === 0
        ? []
        : [deklarationsfejl(`${NOTATFIL}/${nr}`, UDEN_FOR)]),
    ]),
  ];

  return { svar: laeste, fejl };
}

function readSvar(afsnit: string, svarlinje: string): Hoeringssvar {
  const [overskrift = '', ...linjer] = afsnit.split(/\r?\n/);
  const [, afsender = '', dato = ''] = /^(\S.*), (\d{4}-\d{2}-\d{2})$/.exec(overskrift.trim()) ?? [];
  const plads = linjer.findIndex((linje) => linje.trim() === svarlinje);
  const tekst = (fra: number, til?: number): string => linjer.slice(fra, til).join('\n').trim();

  return { afsender, dato, bemaerkning: tekst(0, plads), svar: plads < 0 ? '' : tekst(plads + 1) };
}

const UDEN_HOERING: Tekster = {
  da: 'Forslaget har ikke været i høring.',
  en: 'The proposal has not been in consultation.',
};
const BEGYNDELSE: Tekster = {
  da: 'Notatet skal begynde med det første svar: »## Afsender, 2026-12-05«.',
  en: 'The note must begin with the first answer: “## Sender, 2026-12-05”.',
};
const form = (sprog: keyof typeof SVARLINJE): Tekster => ({
  da: `Hvert svar skal have en overskrift »## Afsender, 2026-12-05«, bemærkningen, linjen »${SVARLINJE[sprog]}« og svaret på den.`,
  en: `Each answer must have a heading “## Sender, 2026-12-05”, what was said, the line “${SVARLINJE[sprog]}” and the reply to it.`,
});
const UDEN_FOR: Tekster = {
  da: 'Svaret er ikke kommet, mens høringen var åben.',
  en: 'The answer did not come while the consultation was open.',
};
