import { tekster } from '@sagdok/model';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { fejl, type Fejl } from './fejl.js';
import { forkertType, mangler, ukendtMedlem } from './formfejl.js';
import { vaerdifejl } from './vaerdifejl.js';

/** Ajv's `params`, which differ from keyword to keyword. */
type Params = Readonly<Record<string, unknown>>;

/** One of Ajv's errors as a fault. */
export function oversat(error: ErrorObject): Fejl {
  const { instancePath: sti, keyword } = error;
  const params = error.params as Params;
  if (keyword === 'additionalProperties') return ukendtMedlem(sti, String(params.additionalProperty), kendte(error));
  if (keyword === 'type') return forkertType(sti, params.type, error.data);
  if (keyword === 'required') return mangler(sti, String(params.missingProperty));
  if (keyword === 'oneOf') {
    const tekst = tekster('Angiv netop ét af »uuid« og »urn«.', 'Give exactly one of “uuid” and “urn”.');

    return fejl(sti, 'maal-ikke-entydigt', tekst);
  }

  return fejl(sti, ...vaerdifejl(keyword, params));
}

function kendte({ parentSchema }: ErrorObject): readonly string[] {
  return Object.keys((parentSchema?.properties as object | undefined) ?? {});
}
