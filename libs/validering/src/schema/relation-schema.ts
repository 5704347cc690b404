import type { Relation, Relationer } from '@sagdok/model';
import { type Feltkontekst, feltMedlemmer, hel } from './felt-schema.js';
import { type JsonSchema, lukketObjekt } from './json-schema.js';
import { maalMedlemmer, maalRegel, toemmes } from './maal-schema.js';
import { annotation, elementAnnotation } from './annotation.js';
import { nummer, tekst } from './vaerdi-schema.js';
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
  const refs = relationRefs(relationer, kontekst);
  const entries = Object.entries(relationer).map(([navn, relation]): [string, JsonSchema] => [
    navn,
    {
      ...elementAnnotation(relation),
      type: 'array',
      items: refs[navn] ?? {},
      // A Ret may give one after the other; that they do not overlap is a rule, not a matter of how many.
      ...(kontekst.form === 'opret' && relation.kardinalitet === '0..1' && { maxItems: 1 }),
    },
  ]);

  return {
    ...annotation(
      { da: 'Relationer', en: 'Relations' },
      { da: 'Hvad objektet peger på, relation for relation.', en: 'What the object points at, relation by relation.' },
    ),
    ...lukketObjekt(Object.fromEntries(entries), []),
  };
}

/** A reference to the schema of each relation's entries. Relations whose entries are alike share one. */
function relationRefs(relationer: Relationer, kontekst: Relationskontekst): Readonly<Record<string, JsonSchema>> {
  const skemaer = Object.entries(relationer).map(([navn, relation]) => {
    const skema = relationSchema(relation, kontekst);
    return { navn, skema, tekst: JSON.stringify(skema), saerlig: erSaerlig(relation) };
  });
  const grupper = [...Map.groupBy(skemaer, (each) => each.tekst).values()];
  const faelles = grupper.filter((ens) => ens.length > 1 && ens.every(({ saerlig }) => saerlig));
  const defnavn = (ens: (typeof grupper)[number]): string => {
    if (ens.some(({ saerlig }) => !saerlig)) return `relation${kontekst.nummereret ? '-nummereret' : ''}`;
    const nr = faelles.indexOf(ens) + 1;
    if (nr === 0) return `${kontekst.ejer}-${ens[0]?.navn ?? ''}`;
    return `${kontekst.ejer}-relation${nr > 1 ? `-${nr}` : ''}`;
  };
  const refs = grupper.flatMap((ens) =>
    ens.map(({ navn, skema }) => [navn, kontekst.defs.ref(defnavn(ens), () => skema)] as const),
  );

  return Object.fromEntries(refs);
}

function erSaerlig({ felter, udenMaal, maalValgfrit }: Relation): boolean {
  return felter !== undefined || udenMaal === true || maalValgfrit === true;
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
            ...nummer,
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
