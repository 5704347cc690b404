import type { AmqpMessage } from '@sagdok/mox';
import type { Operation } from './operationer.js';

const objectOf = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};

/** LoRA's commands spell the note with a capital. */
const noteOf = ({ note, Note }: Readonly<Record<string, unknown>>): object => {
  const said = note ?? Note;
  return said === undefined ? {} : { note: said };
};

/**
 * The body of the request that carries a command out. What is not an object is handed on as it is, to be refused as over REST; an
 * empty body counts as `{}`, as in LoRA.
 */
export const commandBody = ({ body }: AmqpMessage, operation: Operation): Buffer | string | undefined => {
  if (operation.body === 'intet') return undefined;
  if (operation.body === 'indhold') return body.length === 0 ? '{}' : body;
  const json = body.length === 0 ? {} : objectOf(body.toString());
  if (json === undefined) return body;
  return JSON.stringify({ ...noteOf(json), ...(operation.body === 'passiv' && { livscyklus: 'Passiv' }) });
};
