/** A JSON object that has been read. */
export type Json = Readonly<Record<string, unknown>>;

/** Is the value a JSON object? */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a list: itself, or none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects in a list. */
export const objectsOf = (value: unknown): readonly Json[] => listOf(value).filter(isJson);

/** The member of an object that is an object, else an empty one. */
export const memberOf = (value: unknown, name: string): Json => {
  const member = isJson(value) ? value[name] : undefined;
  return isJson(member) ? member : {};
};

/** The text, undefined when the value is none. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
