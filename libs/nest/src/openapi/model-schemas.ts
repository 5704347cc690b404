import type { Objekttype } from '@sagdok/model';
import { opretSchema, retSchema, svarSchema, type Form, type Json, type JsonSchema } from '@sagdok/validering';
import { bilingual } from './bilingual.js';
import type { Components, Reference } from './components.js';

/** The name of a type, a member or a definition as the name of a schema: `relation-nummereret` is `RelationNummereret`. */
export const schemaName = (name: string): string =>
  name.replace(/(?:^|[-_.])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const SCHEMAS: Readonly<Record<Form, (objekttype: Objekttype) => JsonSchema>> = {
  opret: opretSchema,
  ret: retSchema,
  svar: svarSchema,
};

const ROOTS: Readonly<Record<Form, string>> = { opret: 'Opret', ret: 'Ret', svar: 'Registrering' };

const DEFS = '#/$defs/';

/** The schemas of a type's bodies and answers, as components. */
export class ModelSchemas {
  readonly #components: Components;
  readonly #refs = new Map<string, Reference>();

  constructor(components: Components) {
    this.#components = components;
  }

  /** A reference to the schema of a body or a registrering of the type; what the schema itself refers to becomes components too. */
  ref(objekttype: Objekttype, form: Form): Reference {
    const name = `${schemaName(objekttype.navn)}${ROOTS[form]}`;
    const known = this.#refs.get(name);
    if (known !== undefined) return known;
    const reference = this.#components.ref('schemas', [name], this.#hoisted(objekttype, form));
    this.#refs.set(name, reference);
    return reference;
  }

  /** Gives the definitions that the type's schemas refer to their names, without the schemas themselves. */
  name(objekttype: Objekttype): void {
    for (const form of ['opret', 'ret', 'svar'] as const) this.#hoisted(objekttype, form);
  }

  #hoisted(objekttype: Objekttype, form: Form): JsonSchema {
    const { $schema: _dialect, $id: _id, $defs = {}, ...root } = SCHEMAS[form](objekttype);
    const definitions = $defs as Readonly<Record<string, JsonSchema>>;
    const alike = Map.groupBy(Object.keys(definitions), (name) => JSON.stringify(definitions[name]));
    const hoisted = new Map<string, Reference>();
    const hoist = (name: string): Reference => {
      const known = hoisted.get(name);
      if (known !== undefined) return known;
      const [ofForm, ofType] = [schemaName(form), schemaName(objekttype.navn)];
      // Relations that differ in nothing but their name have one schema.
      const several = (alike.get(JSON.stringify(definitions[name]))?.length ?? 0) > 1;
      const own = several ? `${ofType}Relation` : schemaName(name);
      const reference = this.#components.ref(
        'schemas',
        [own, `${own}${ofForm}`, `${ofType}${own}${ofForm}`],
        rewritten(definitions[name] ?? {}, hoist),
      );
      hoisted.set(name, reference);
      return reference;
    };
    return rewritten(root, hoist);
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The schema with references to components, and with both languages in one description, as readers of OpenAPI look for it there. */
const rewritten = (schema: JsonSchema, hoist: (name: string) => Reference): JsonSchema => {
  const each = (value: Json): Json => {
    if (isList(value)) return value.map(each);
    return typeof value === 'object' && value !== null ? rewritten(value, hoist) : value;
  };
  const { $ref, description, 'x-description-en': english, ...rest } = schema;
  return {
    ...(typeof $ref === 'string' && hoist($ref.slice(DEFS.length))),
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, each(value)])),
    ...(description !== undefined && {
      description:
        typeof description === 'string' && typeof english === 'string'
          ? bilingual({ da: description, en: english })
          : each(description),
    }),
  };
};
