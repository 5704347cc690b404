import type { Relation } from '@sagdok/model';
import type { Definitioner, Form, JsonSchema } from './json-schema.js';
import { annotation } from './annotation.js';
import { tom, urn, uuid } from './vaerdi-schema.js';

const uuidAnnotation = annotation({ da: 'Uuid', en: 'Uuid' }, { da: 'Målets uuid.', en: 'The uuid of the target.' });
const urnAnnotation = annotation({ da: 'Urn', en: 'Urn' }, { da: 'Målets urn.', en: 'The urn of the target.' });

/** The members that name the target of a relation. In a Ret they may be empty, which clears the entry. */
export function maalMedlemmer(relation: Relation, form: Form, defs: Definitioner): Record<string, JsonSchema> {
  if (form !== 'ret')
    return relation.udenMaal ? {} : { uuid: { ...uuidAnnotation, ...uuid }, urn: { ...urnAnnotation, ...urn } };
  if (relation.udenMaal) return { uuid: { ...uuidAnnotation, ...tom }, urn: { ...urnAnnotation, ...tom } };
  const ellerTom = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, defs.ref('tom', () => tom)] });

  return { uuid: { ...uuidAnnotation, ...ellerTom(uuid) }, urn: { ...urnAnnotation, ...ellerTom(urn) } };
}

/** An entry of a Ret that is cleared: it names no target, and says so with the empty text. */
export const toemmes: JsonSchema = {
  properties: { uuid: tom, urn: tom },
  anyOf: [{ required: ['uuid'] }, { required: ['urn'] }],
};

const ingenAfDem: JsonSchema = { properties: { uuid: false, urn: false } };

/** Exactly one of uuid and urn; in a Ret the other may be there empty, or all that is there is empty. */
export function maalRegel(relation: Relation, form: Form, defs: Definitioner): JsonSchema {
  if (form === 'svar' || relation.udenMaal) return {};
  const valgfrit = relation.maalValgfrit ? [ingenAfDem] : [];
  if (form === 'opret') return { oneOf: [{ required: ['uuid'] }, { required: ['urn'] }, ...valgfrit] };

  return {
    oneOf: [
      { required: ['uuid'], properties: { uuid: { minLength: 1 }, urn: tom } },
      { required: ['urn'], properties: { urn: { minLength: 1 }, uuid: tom } },
      defs.ref('toemmes', () => toemmes),
      ...valgfrit,
    ],
  };
}
