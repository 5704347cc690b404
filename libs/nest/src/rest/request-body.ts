import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Body } from '../register/body.js';

const NOT_AN_OBJECT: Fejl = {
  sti: '',
  kode: 'forkert-type',
  da: 'Indholdet skal være et JSON-objekt',
  en: 'The content must be a JSON object',
};

/** The text of JSON, which is in UTF-8 alone (RFC 8259), with or without a byte order mark. @throws SagdokFejl `ugyldig-json` */
export const jsonText = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw SagdokFejl.ugyldigJson({ da: 'det er ikke i UTF-8', en: 'it is not in UTF-8' });
  }
};

/** Reads JSON text. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as SyntaxError;
    throw SagdokFejl.ugyldigJson({ da: message, en: message });
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

/** Deeper than any body of a type; what is so deep is refused when it is validated. */
const DEEPEST = 50;

const withoutNull = (value: unknown, depth: number): unknown => {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNull(item, depth + 1));
  return typeof value === 'object' && value !== null ? membersOf(value, depth + 1) : value;
};

const membersOf = (object: object, depth = 0): Body =>
  Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => (value === null ? [] : [[name, withoutNull(value, depth)]])),
  );

/** The body of a change, in which a member that is null is one that is not given, as LoRA takes it (`typed_get` of `db_helpers.py`). */
export const changeBody = (body: unknown): Body => membersOf(objectBody(body));
