import { erOpslag } from './plads.js';

/** Whether two values are the same JSON: members in any order, and one that is `undefined` as one that is not there. */
export function sammeJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((led, plads) => sammeJson(led, b[plads]));
  }
  if (!erOpslag(a) || !erOpslag(b)) return a === b;

  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((navn) => sammeJson(a[navn], b[navn]));
}
