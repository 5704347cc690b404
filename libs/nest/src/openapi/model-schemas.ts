import type { Objekttype } from '@sagdok/model';
import { opretSchema, retSchema, svarSchema, type Form, type JsonSchema } from '@sagdok/validering';
import type { Components, Reference } from './components.js';
import { hoistedSchema, schemaName } from './hoisted-schema.js';

const SCHEMAS: Readonly<Record<Form, (objekttype: Objekttype) => JsonSchema>> = {
  opret: opretSchema,
  ret: retSchema,
  svar: svarSchema,
};

const ROOTS: Readonly<Record<Form, string>> = { opret: 'Opret', ret: 'Ret', svar: 'Registrering' };

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
    const [ofForm, ofType] = [schemaName(form), schemaName(objekttype.navn)];
    return hoistedSchema(this.#components, SCHEMAS[form](objekttype), (own) => [
      own,
      `${own}${ofForm}`,
      `${ofType}${own}${ofForm}`,
    ]);
  }
}
