import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { formater } from './formater.js';
import type { JsonSchema } from './schema/json-schema.js';
import { udfold } from './schema/udfold.js';

/** What a schema finds wrong in a body. */
export interface Skemafund {
  /** In Ajv's words; none when the body satisfies the schema. */
  readonly errors: readonly ErrorObject[];
  /** The body is so large that only the first error was looked for. */
  readonly kunFoerste: boolean;
}

/** A check against a schema. `stor` tells whether the body, or what it is a part of, is so large that the first error must do. */
export type Skemakontrol = (body: unknown, stor: () => boolean) => Skemafund;

const INTET: Skemafund = { errors: [], kunFoerste: false };

/**
 * A check against a schema. A good body costs one pass; an error is what makes a second, which finds all of them, worth
 * its cost. Each pass is compiled when it is first needed.
 */
export function skemakontrol(make: () => JsonSchema): Skemakontrol {
  let hurtig: ValidateFunction | undefined;
  let grundig: ValidateFunction | undefined;

  return (body, stor) => {
    hurtig ??= kompiler(make(), false);
    if (hurtig(body)) return INTET;

    if (stor()) return { errors: hurtig.errors ?? [], kunFoerste: true };

    // Written out, because a function that Ajv makes of a $ref copies all errors so far: quadratic in their number.
    grundig ??= kompiler(udfold(make()), true);
    grundig(body);

    return { errors: grundig.errors ?? [], kunFoerste: false };
  };
}

function kompiler(schema: JsonSchema, allErrors: boolean): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors,
    verbose: true,
    formats: { ...formater },
    meta: false,
    validateSchema: false,
    strictRequired: false,
    strictTuples: false,
    strictTypes: false,
  });
  ajv.addVocabulary(['x-title-en', 'x-description-en']);

  return ajv.compile(schema);
}
