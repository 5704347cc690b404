import type { Json, JsonSchema } from '@sagdok/validering';
import { bilingual } from './bilingual.js';
import type { Components, Reference } from './components.js';

/** The name of a type, a member or a definition as the name of a schema: `relation-nummereret` is `RelationNummereret`. */
export const schemaName = (name: string): string =>
  name.replace(/(?:^|[-_.])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const DEFS = '#/$defs/';

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The schema with references to components, and with both languages in one description, as readers of OpenAPI look for it there. */
const rewritten = (schema: JsonSchema, hoist: (name: string) => Reference): JsonSchema => {
  const each = (value: Json): Json => {
    if (isList(value)) return value.map(each);
    return typeof value === 'object' && value !== null ? rewritten(value, hoist) : value;
  };
  const { $ref, description, 'x-description-en': english, ...rest } = schema;
  return {
    ...(typeof $ref === 'string' && ($ref.startsWith(DEFS) ? hoist($ref.slice(DEFS.length)) : { $ref })),
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, each(value)])),
    ...(description !== undefined && {
      description:
        typeof description === 'string' && typeof english === 'string'
          ? bilingual({ da: description, en: english })
          : each(description),
    }),
  };
};

/**
 * A schema of its own as the document has it: its definitions are components too.
 * @param namesOf the names that a definition may have, the first that is free is taken
 */
export const hoistedSchema = (
  components: Components,
  schema: JsonSchema,
  namesOf: (definition: string) => readonly [string, ...string[]],
): JsonSchema => {
  const { $schema: _dialect, $id: _id, $defs = {}, ...root } = schema;
  const definitions = $defs as Readonly<Record<string, JsonSchema>>;
  const hoisted = new Map<string, Reference>();
  const hoist = (name: string): Reference => {
    const known = hoisted.get(name);
    if (known !== undefined) return known;
    const reference = components.ref('schemas', namesOf(schemaName(name)), rewritten(definitions[name] ?? {}, hoist));
    hoisted.set(name, reference);
    return reference;
  };
  return rewritten(root, hoist);
};

/** A reference to a schema as a component of this name; its definitions become components too, and one that it is no more than stands for it. */
export const schemaRef = (components: Components, name: string, schema: JsonSchema): Reference => {
  const hoisted = hoistedSchema(components, schema, (definition) => [definition, `${name}${definition}`]);
  const { $ref, ...more } = hoisted;
  return typeof $ref === 'string' && Object.keys(more).length === 0
    ? { $ref }
    : components.ref('schemas', [name], hoisted);
};
