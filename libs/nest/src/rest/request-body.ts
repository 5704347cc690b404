import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Body } from '../register/register.js';

const NOT_AN_OBJECT: Fejl = {
  sti: '',
  kode: 'forkert-type',
  da: 'Indholdet skal være et JSON-objekt',
  en: 'The content must be a JSON object',
};

/** Reads JSON text. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw SagdokFejl.ugyldigJson((error as SyntaxError).message);
  }
};

const isNothing = (body: unknown): boolean => body === undefined || body === null || body === '';

/** A body that may be left out, or say nothing. */
export const optionalBody = (body: unknown): Body => {
  if (isNothing(body)) return {};
  if (typeof body !== 'object' || Array.isArray(body)) throw SagdokFejl.ugyldig([NOT_AN_OBJECT]);
  return body as Body;
};

/** A body that says something: a JSON object with members. LoRA refuses an empty one as it does none. */
export const objectBody = (body: unknown): Body => {
  const said = optionalBody(body);
  if (Object.keys(said).length === 0) throw SagdokFejl.tom();
  return said;
};
