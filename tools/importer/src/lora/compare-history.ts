import { parseTidspunkt } from '@sagdok/tid';
import type { Outcome } from '../run/summary.js';
import { memberOf, textOf, type Json } from '../service/json.js';

/** What tells a registrering from the others of its object: when it began, what it did, and by whom. */
const identityOf = (registrering: Json): string =>
  [
    parseTidspunkt(textOf(memberOf(registrering, 'fratidspunkt').tidsstempeldatotid) ?? ''),
    textOf(registrering.livscykluskode),
    textOf(registrering.brugerref)?.toLowerCase(),
  ].join(' ');

/** What an import of a history would do, judged by its registreringer alone: they never change, so the same ones say the same. */
export const foreseen = (stored: readonly Json[], imported: readonly Json[]): Outcome => {
  if (stored.length === 0) return 'created';
  const given = new Set(imported.map(identityOf));
  if (!stored.every((registrering) => given.has(identityOf(registrering)))) return 'refused';
  return stored.length === given.size ? 'unchanged' : 'changed';
};
