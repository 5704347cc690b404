import type { Beskedfejl } from '../beskedfejl.js';
import type { StandardRetur } from './standard-retur.js';

/** As much as is told in the text of an answer. */
const MAKS_TEKST = 2000;

/**
 * The answer to a message that was refused for these faults: 55 when its version is not supported, else 40, with every fault in the
 * text, in Danish, as long as there is room. Assumed: 40 for what cannot be read, where one sample receiver has 41 (standard.md 9, 19).
 */
export function returFor(fejl: readonly Beskedfejl[]): StandardRetur {
  const tekst = fejl.map(saetning).join('\n');

  return {
    StatusKode: fejl.some(({ kode }) => kode === 'ukendt-version') ? 55 : 40,
    FejlbeskedTekst: tekst.length > MAKS_TEKST ? `${tekst.slice(0, MAKS_TEKST).toWellFormed()}…` : tekst,
  };
}

function saetning({ sti, da, linje, kolonne }: Beskedfejl): string {
  const sted = [
    ...(sti === '' ? [] : [sti]),
    ...(linje === undefined ? [] : [`linje ${linje}, kolonne ${kolonne ?? 1}`]),
  ];

  return sted.length === 0 ? da : `${sted.join(', ')}: ${da}`;
}
