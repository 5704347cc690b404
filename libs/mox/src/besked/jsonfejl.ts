import { tekster } from '@sagdok/model';
import { fejl, type Fejl } from '@sagdok/validering';

/** Content in JSON lies no deeper, so that all who write and read it can. */
const MAKS_LAG = 64;

/** What is wrong with JSON content, which may be any JSON that can be stored. */
export function jsonfejl(json: unknown, sti: string): Fejl | undefined {
  let lag: readonly unknown[] = [json];
  for (let dybde = 0; lag.length > 0; dybde++) {
    if (dybde > MAKS_LAG) return fejl(sti, 'for-dyb', FOR_DYB);
    if (!lag.every(kanGemmes)) return fejl(sti, 'ugyldige-tegn', TEGN);
    lag = lag.flatMap(indre);
  }

  return undefined;
}

function indre(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return [];

  return [
    ...(Array.isArray(json) ? [] : Object.keys(json)),
    ...Object.values(json as Readonly<Record<string, unknown>>),
  ];
}

function kanGemmes(json: unknown): boolean {
  return typeof json !== 'string' || (!json.includes('\0') && json.isWellFormed());
}

const FOR_DYB = tekster(`JSON må højst ligge ${MAKS_LAG} lag dybt.`, `JSON may lie ${MAKS_LAG} levels deep at most.`);
const TEGN = tekster(
  'En tekst indeholder NUL (U+0000) eller et halvt surrogatpar, som ikke kan gemmes.',
  'A text contains NUL (U+0000) or half of a surrogate pair, which cannot be stored.',
);
