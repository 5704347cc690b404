import type { Json } from './model-bodies.js';

/** The way to a value within JSON, member by member. */
export type Sti = readonly (string | number)[];

/** The ways to all values within the JSON, itself among them. */
export const allPaths = (json: unknown, sti: Sti = []): Sti[] => {
  if (Array.isArray(json)) return [sti, ...json.flatMap((item, i) => allPaths(item, [...sti, i]))];
  if (typeof json !== 'object' || json === null) return [sti];
  return [sti, ...Object.entries(json).flatMap(([name, value]) => allPaths(value, [...sti, name]))];
};

/** What the path leads to. */
export const valueAt = (json: unknown, sti: Sti): unknown =>
  sti.reduce((value, member) => (value as Json)[String(member)], json);

/** The JSON with another value where the path leads; without it when the value is undefined. */
export const withValue = (json: unknown, [member, ...rest]: Sti, value: unknown): unknown => {
  if (member === undefined) return value;
  if (Array.isArray(json)) {
    const changed = json.map((item, i) => (i === member ? withValue(item, rest, value) : (item as unknown)));
    return changed.filter((item) => item !== undefined);
  }
  const name = String(member);
  const entries = Object.entries(json as Json).filter(([other]) => other !== name);
  const changed = withValue((json as Json)[name], rest, value);
  return Object.fromEntries(changed === undefined ? entries : [...entries, [name, changed]]);
};

/** The path as a JSON Pointer. */
export const pointer = (sti: Sti): string => sti.map((member) => `/${member}`).join('');
