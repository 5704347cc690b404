import type { Parameter } from '../database.js';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A parameter as PostgreSQL takes it in text. */
export const parameterText = (parameter: Parameter): string | null => {
  if (typeof parameter === 'string' || parameter === null) return parameter;
  if (typeof parameter === 'object') return `{${parameter.map((item) => quoted(String(item))).join()}}`;
  return String(parameter);
};
