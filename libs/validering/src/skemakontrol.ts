import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { afkort } from './afkort.js';
import { formater } from './formater.js';
import type { JsonSchema } from './schema/json-schema.js';

/** The faults a schema finds in a body, in Ajv's words; none when the body satisfies it. */
export type Skemakontrol = (body: unknown) => readonly ErrorObject[];

/**
 * A check against a schema, compiled when it is first used, once for good bodies and once more for bad ones: stopping
 * at the first error is the faster way to find that there is none, and an error is what makes finding all worth its cost.
 */
export function skemakontrol(make: () => JsonSchema): Skemakontrol {
  let hurtig: ValidateFunction | undefined;
  let grundig: ValidateFunction | undefined;

  return (body) => {
    hurtig ??= kompiler(make(), false);
    if (hurtig(body)) return [];
    const foerste = hurtig.errors ?? [];
    grundig ??= kompiler(make(), true);
    grundig(afkort(body));

    // Nothing when the only fault lies beyond what of a huge body is looked through.
    return grundig.errors ?? foerste;
  };
}

function kompiler(schema: JsonSchema, alle: boolean): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: alle,
    verbose: true,
    formats: { ...formater },
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateSchema: false,
    meta: false,
  });
  ajv.addVocabulary(['x-title-en', 'x-description-en']);

  return ajv.compile(schema);
}
