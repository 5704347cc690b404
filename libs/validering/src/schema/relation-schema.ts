import type { Relation, Relationer } from '@sagdok/model';
import { type Feltkontekst, feltMedlemmer, hel } from './felt-schema.js';
import { type JsonSchema, lukketObjekt } from './json-schema.js';
import { maalMedlemmer, maalRegel, toemmes } from './maal-schema.js';
import { annotation, elementAnnotation } from './annotation.js';
import { heltal, tekst } from './vaerdi-schema.js';
import { virkningSchema } from './virkning-schema.js';

/** What the schema of a relation depends on. */
export interface Relationskontekst extends Feltkontekst {
  /** Entries may carry `indeks`, their number in the relation. */
  readonly nummereret: boolean;
  /** What the definitions of relations with fields of their own begin with: whose relations they are. */
  readonly ejer: string;
}

/** The member `relationer`: a list of entries for each relation. */
export function relationerSchema(relationer: Relationer, kontekst: Relationskontekst): JsonSchema {
  const entries = Object.entries(relationer).map(([navn, relation]) => [
    navn,
    {
      ...elementAnnotation(relation),
      type: 'array',
      items: relationRef(navn, relation, kontekst),
      // A Ret may give one after the other; that they do not overlap is a rule, not a matter of how many.
      ...(kontekst.form === 'opret' && relation.kardinalitet === '0..1' && { maxItems: 1 }),
    },
  ]);

  return {
    ...annotation(
      { da: 'Relationer', en: 'Relations' },
      { da: 'Hvad objektet peger på, relation for relation.', en: 'What the object points at, relation by relation.' },
    ),
    ...lukketObjekt(Object.fromEntries(entries) as Record<string, JsonSchema>, []),
  };
}

function relationRef(navn: string, relation: Relation, kontekst: Relationskontekst): JsonSchema {
  const { felter, udenMaal, maalValgfrit } = relation;
  const saerlig = felter !== undefined || udenMaal === true || maalValgfrit === true;
  const defnavn = saerlig ? `${kontekst.ejer}-${navn}` : `relation${kontekst.nummereret ? '-nummereret' : ''}`;

  return kontekst.defs.ref(defnavn, () => relationSchema(relation, kontekst));
}

function relationSchema(relation: Relation, kontekst: Relationskontekst): JsonSchema {
  const { form, defs } = kontekst;
  const { properties, required } = feltMedlemmer(relation.felter ?? {}, hel(kontekst));
  const toemmelig = form === 'ret' && required.length > 0;

  return {
    ...lukketObjekt(
      {
        virkning: defs.ref('virkning', () => virkningSchema(form)),
        ...maalMedlemmer(relation, form, defs),
        objekttype: {
          ...tekst,
          ...annotation(
            { da: 'Objekttype', en: 'Type of object' },
            { da: 'Hvad det er, der peges på.', en: 'What it is that is pointed at.' },
          ),
        },
        ...(kontekst.nummereret && {
          indeks: {
            ...heltal,
            ...annotation(
              { da: 'Indeks', en: 'Index' },
              { da: 'Nummeret i relationen.', en: 'The number within the relation.' },
            ),
          },
        }),
        ...properties,
      },
      ['virkning', ...(toemmelig ? [] : required)],
    ),
    ...forObjekter({
      ...maalRegel(relation, form, defs),
      // An entry that is cleared holds nothing, so what is mandatory is so for the others only.
      ...(toemmelig && { if: defs.ref('toemmes', () => toemmes), else: { required } }),
    }),
  };
}

/** Rules for what is an object, so that of anything else only its type is told. */
function forObjekter(regler: JsonSchema): JsonSchema {
  return Object.keys(regler).length === 0 ? {} : { if: { type: 'object' }, then: regler };
}
