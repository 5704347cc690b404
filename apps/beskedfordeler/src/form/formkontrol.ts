import { fejlFra, formater, type Fejl, type JsonSchema } from '@sagdok/validering';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { erPosition } from './position.js';

/** Finds all that is wrong with the form of a body; nothing when it has the form. */
export type Formkontrol = (json: unknown) => readonly Fejl[];

/** The check of a form that is declared as JSON Schema (2020-12). */
export const formkontrol = (schema: JsonSchema): Formkontrol => {
  const validate = new Ajv2020({
    allErrors: true,
    verbose: true,
    formats: { ...formater, position: erPosition },
    strictTypes: false,
  })
    .addVocabulary(['x-description-en'])
    .compile(schema);
  return (json) => (validate(json) ? [] : fejlFra(validate.errors ?? []));
};

/** The same faults, of something that lies at a place in the body. */
export const paa = (sti: string, fejl: readonly Fejl[]): readonly Fejl[] =>
  sti === '' ? fejl : fejl.map((each) => ({ ...each, sti: sti + each.sti }));
