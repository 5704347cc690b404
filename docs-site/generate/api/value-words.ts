import type { Tekster } from '@sagdok/model';
import { FELTTYPER, type Translate } from '../words.ts';
import type { Schema } from './openapi.ts';

const SOEGETEKST: Tekster = { da: 'tekst, `%` er jokertegn', en: 'text, `%` is a wildcard' };
const REFERENCE: Tekster = { da: 'uuid eller urn', en: 'uuid or urn' };
const NAVNGIVNE: Readonly<Record<string, Tekster>> = {
  Soegetekst: SOEGETEKST,
  Soegereference: REFERENCE,
  Tidspunkt: FELTTYPER.tidspunkt,
};

const TYPER: Readonly<Record<string, Tekster>> = {
  boolean: { da: '`true` eller `false`', en: '`true` or `false`' },
  integer: { da: 'heltal', en: 'integer' },
  object: { da: 'navn og værdi', en: 'name and value' },
  string: FELTTYPER.tekst,
};

const FORMATER: Readonly<Record<string, Tekster>> = {
  dato: FELTTYPER.dato,
  tidspunkt: FELTTYPER.tidspunkt,
  uuid: FELTTYPER.uuid,
  varighed: FELTTYPER.varighed,
};

/** The values that a parameter takes, in a few words. */
export function valueWords({ $ref, type, format = '', enum: values, items, anyOf }: Schema, t: Translate): string {
  if (items !== undefined) return valueWords(items, t);
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf !== undefined) {
    const words = new Set(anyOf.map((each) => valueWords(each, t)));

    return [...words].join(t({ da: ' eller ', en: ' or ' }));
  }
  const named = NAVNGIVNE[$ref?.split('/').at(-1) ?? ''] ?? FORMATER[format] ?? TYPER[type ?? ''];

  return named === undefined ? '' : t(named);
}
