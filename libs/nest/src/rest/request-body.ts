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

/** A body that says something: a JSON object with members. LoRA refuses an empty one as it does none. */
export const objectBody = (body: unknown): Body => {
  if (body === undefined || body === null || body === '') throw SagdokFejl.tom();
  if (typeof body !== 'object' || Array.isArray(body)) throw SagdokFejl.ugyldig([NOT_AN_OBJECT]);
  if (Object.keys(body).length === 0) throw SagdokFejl.tom();
  return body as Body;
};
