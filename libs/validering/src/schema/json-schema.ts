/** A JSON value that nobody may change. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/** A JSON Schema (draft 2020-12) as plain JSON. */
export type JsonSchema = Readonly<Record<string, Json>>;

/**
 * What a schema describes.
 * - `opret`: the body of a POST or PUT, everything the object is.
 * - `ret`: the body of a PATCH, the changes alone.
 * - `svar`: a registrering as it is answered.
 */
export type Form = 'opret' | 'ret' | 'svar';

/** The named schemas that a schema refers to, gathered while it is made. */
export class Definitioner {
  readonly #schemas = new Map<string, JsonSchema>();

  /** A reference to the named schema, which is made the first time the name is met. */
  ref(navn: string, make: () => JsonSchema): JsonSchema {
    if (!this.#schemas.has(navn)) this.#schemas.set(navn, make());

    return { $ref: `#/$defs/${navn}` };
  }

  /** The value of `$defs`. */
  alle(): JsonSchema {
    return Object.fromEntries(this.#schemas);
  }
}

/** An object with these members, and no others. */
export function lukketObjekt(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}
