import type { AmqpMessage } from '@sagdok/mox';

/** A header's text by its name in any case, the exact name first; undefined when it says nothing. */
export const headerOf = ({ headers }: Pick<AmqpMessage, 'headers'>, name: string): string | undefined => {
  const other = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
  const value = headers[name] ?? (other === undefined ? undefined : headers[other]);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
};
