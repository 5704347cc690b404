import { isJson, memberOf, type Json } from '../service/json.js';
import type { ServiceTypes } from './service-types.js';

/** A value without what the service has no place for. */
export interface Known {
  readonly value: unknown;
  /** The paths of what was left out: `relationer/niveau`. */
  readonly unknown: ReadonlySet<string>;
}

/** Leaves out the members that a schema does not know, at any depth, and names them. Says nothing of whether values are right. */
export const withoutUnknown = (types: ServiceTypes, schema: Json, value: unknown): Known => {
  const unknown = new Set<string>();

  const known = (given: unknown, by: Json, path: string): unknown => {
    if (Array.isArray(given)) return given.map((item) => known(item, types.resolve(by.items), path));
    if (!isJson(given) || by.additionalProperties !== false) return given;
    const properties = memberOf(by, 'properties');
    const members = Object.entries(given).filter(([name]) => {
      if (Object.hasOwn(properties, name)) return true;
      unknown.add(`${path}${name}`);
      return false;
    });
    return Object.fromEntries(
      members.map(([name, member]) => [name, known(member, types.resolve(properties[name]), `${path}${name}/`)]),
    );
  };

  return { value: known(value, schema, ''), unknown };
};
