import type { Felt, Felter } from '@sagdok/model';
import { formatIso, formatVarighed, parseDato, parseTidspunkt, parseVarighed } from '@sagdok/tid';

const canonicalTidspunkt = (text: string): string | undefined => {
  const tidspunkt = parseTidspunkt(text);
  return tidspunkt === undefined ? undefined : formatIso(tidspunkt).replace(/(\.\d*?)0+(?=[+-])/, '$1');
};

const canonicalVarighed = (text: string): string | undefined => {
  const varighed = parseVarighed(text);
  return varighed === undefined ? undefined : formatVarighed(varighed);
};

const structure = (felter: Felter, value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(felter)
      .map(([name, felt]) => [name, canonicalField(felt, value[name])] as const)
      .filter(([, member]) => member !== undefined),
  );

const positional = (felter: Felter, values: readonly unknown[]): Record<string, unknown> =>
  structure(felter, Object.fromEntries(Object.keys(felter).map((name, i) => [name, values[i]])));

/**
 * The one form in which a value of a field is stored and compared, as the database gives it back: instants in UTC, uuids in lower
 * case, lengths of time as PostgreSQL spells them. `undefined` where there is no value, which `""` says for all but texts.
 * The value has been validated.
 */
export const canonicalField = (felt: Felt, value: unknown): unknown => {
  if (value === undefined || value === null) return undefined;
  switch (felt.type) {
    case 'tekst':
      return value;
    case 'tekstliste':
      return value === '' ? [] : value;
    case 'struktur':
      return value === '' ? {} : structure(felt.struktur.felter, value as Record<string, unknown>);
    case 'strukturliste':
      return value === ''
        ? []
        : (value as readonly unknown[]).map((item) =>
            Array.isArray(item)
              ? positional(felt.struktur.felter, item)
              : structure(felt.struktur.felter, item as Record<string, unknown>),
          );
    default:
      if (value === '') return undefined;
  }
  switch (felt.type) {
    case 'tidspunkt':
      return canonicalTidspunkt(value as string);
    case 'dato':
      return parseDato(value as string);
    case 'varighed':
      return canonicalVarighed(value as string);
    case 'uuid':
      return (value as string).toLowerCase();
    default:
      return value;
  }
};

const saysNothing = (felt: Felt, value: unknown): boolean =>
  value === undefined ||
  (felt.type === 'struktur' && typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/**
 * Puts the fields that a Ret gives over those that are there, field by field: what it does not give is kept, an empty structure
 * gives nothing, `""` clears.
 */
export const mergeFields = (
  felter: Felter,
  old: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const merged: Record<string, unknown> = { ...old };
  for (const [name, felt] of Object.entries(felter)) {
    const value = given[name];
    if (saysNothing(felt, value)) continue;
    const canonical = canonicalField(felt, value);
    merged[name] = canonical;
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
};
