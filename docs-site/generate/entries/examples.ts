import type { Felt, Objekttype, Relation } from '@sagdok/model';
import { feltEksempel, type Json, relationEksempel, tilstandeEksempel } from '@sagdok/validering';

/** A member of a JSON object, as it is written: one line, with a space after colons and commas. */
function member(navn: string, value: Json): string {
  return `${JSON.stringify(navn)}: ${spaced(value)}`;
}

function spaced(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;

  return `{ ${Object.entries(value)
    .map(([navn, each]) => member(navn, each))
    .join(', ')} }`;
}

/** A field as it is written in a request. */
export function feltExample(navn: string, felt: Felt): string {
  return member(navn, feltEksempel(felt));
}

/** A relation as it is written in a request, with one target. */
export function relationExample(navn: string, relation: Relation): string {
  return member(navn, [relationEksempel(relation)]);
}

/** A state as it is written in a request, with its first value. */
export function tilstandExample(objekttype: Objekttype, navn: string): string {
  const liste = `${objekttype.navn}${navn}`;

  return member(liste, tilstandeEksempel(objekttype, 0)[liste] ?? []);
}
