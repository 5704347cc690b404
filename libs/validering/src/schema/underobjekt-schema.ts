import type { Underobjekttype, Underobjekttyper } from '@sagdok/model';
import { type Feltkontekst } from './felt-schema.js';
import { type JsonSchema, lukketObjekt } from './json-schema.js';
import { attributperioderSchema } from './periode-schema.js';
import { relationerSchema } from './relation-schema.js';
import { annotation, elementAnnotation } from './annotation.js';
import { noegletekst } from './vaerdi-schema.js';

/** The members that list an object's parts, such as the variants of a document, and their parts in turn. */
export function underobjektMedlemmer(
  underobjekter: Underobjekttyper | undefined,
  kontekst: Feltkontekst,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(underobjekter ?? {}).map(([navn, type]) => [
      navn,
      { ...elementAnnotation(type), type: 'array', items: underobjektSchema(navn, type, kontekst) },
    ]),
  );
}

function underobjektSchema(navn: string, type: Underobjekttype, kontekst: Feltkontekst): JsonSchema {
  const relationer =
    type.relationer && relationerSchema(type.relationer, { ...kontekst, nummereret: false, ejer: navn });

  return lukketObjekt(
    {
      [type.noegle]: {
        ...noegletekst,
        ...annotation(
          { da: type.noegle, en: type.noegle },
          { da: 'Teksten der skelner den fra de andre.', en: 'The text that tells it from the others.' },
        ),
      },
      egenskaber: attributperioderSchema(type.egenskaber, kontekst),
      ...(relationer && {
        relationer:
          kontekst.form === 'ret'
            ? { anyOf: [relationer, kontekst.defs.ref('tom-liste', () => tomListe)] }
            : relationer,
      }),
      ...underobjektMedlemmer(type.underobjekter, kontekst),
    },
    [type.noegle],
  );
}

/** A list where an object belongs: in a Ret it removes all relations of the part (LoRA's way). */
const tomListe: JsonSchema = { type: 'array', maxItems: 0 };
