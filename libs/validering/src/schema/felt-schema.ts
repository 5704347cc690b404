import type { Felt, Felter, Skalarfelt, Struktur } from '@sagdok/model';
import { type Definitioner, type Form, type Json, type JsonSchema, lukketObjekt } from './json-schema.js';
import { elementAnnotation } from './annotation.js';
import { skalarer, soegetekst, tom } from './vaerdi-schema.js';

/** What the schema of a field depends on. */
export interface Feltkontekst {
  readonly form: Form;
  readonly defs: Definitioner;
}

/** The schemas of fields by their name on the wire, and the names of those that must be there. */
export interface Medlemmer {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** The members that fields have on the wire: in an answer by the names it uses, and only in a create are any mandatory. */
export function feltMedlemmer(felter: Felter, kontekst: Feltkontekst): Medlemmer {
  const entries = Object.entries(felter);

  return {
    properties: Object.fromEntries(
      entries.map(([navn, felt]) => [
        kontekst.form === 'svar' ? (felt.laesesSom ?? navn) : navn,
        { ...elementAnnotation(felt), ...eksempler(felt), ...feltSchema(felt, kontekst) },
      ]),
    ),
    required: kontekst.form === 'opret' ? entries.filter(([, felt]) => felt.obligatorisk).map(([navn]) => navn) : [],
  };
}

function eksempler(felt: Felt): JsonSchema {
  return felt.eksempel === undefined ? {} : { examples: [felt.eksempel as Json] };
}

function feltSchema(felt: Felt, kontekst: Feltkontekst): JsonSchema {
  const schema = vaerdiSchema(felt, kontekst);
  if (kontekst.form !== 'ret' || tilladerTom(felt)) return schema;

  return { anyOf: [schema, kontekst.defs.ref('tom', () => tom)] };
}

/** Does the schema of the field's values accept the empty text, so that a Ret needs no alternative to clear it? */
function tilladerTom(felt: Felt): boolean {
  return felt.type === 'tekst' && felt.vaerdier === undefined;
}

function vaerdiSchema(felt: Felt, kontekst: Feltkontekst): JsonSchema {
  if (felt.type === 'struktur') return strukturRef(felt.struktur, kontekst);
  if (felt.type !== 'strukturliste') return skalarSchema(felt);
  if (felt.positionel && kontekst.form !== 'svar') {
    return {
      type: 'array',
      items: kontekst.defs.ref(`${felt.struktur.navn}-liste`, () => positionelSchema(felt.struktur, hel(kontekst))),
    };
  }

  return { type: 'array', items: strukturRef(felt.struktur, hel(kontekst)) };
}

/** What is replaced as a whole in a Ret is as complete there as in a create. */
export function hel(kontekst: Feltkontekst): Feltkontekst {
  return kontekst.form === 'ret' ? { ...kontekst, form: 'opret' } : kontekst;
}

function skalarSchema(felt: Skalarfelt): JsonSchema {
  if (felt.vaerdier) return { type: 'string', enum: felt.vaerdier.map(({ vaerdi }) => vaerdi) };

  return felt.noegle || felt.indekseret ? soegetekst : skalarer[felt.type];
}

/** In a Ret an attribute that is a structure is changed member by member, so there its schema has a name of its own. */
function strukturRef(struktur: Struktur, kontekst: Feltkontekst): JsonSchema {
  const navn = kontekst.form === 'ret' ? `${struktur.navn}-rettelse` : struktur.navn;

  return kontekst.defs.ref(navn, () => {
    const { properties, required } = feltMedlemmer(struktur.felter, kontekst);

    return { ...elementAnnotation(struktur), ...lukketObjekt(properties, required) };
  });
}

/** A structure as the list of its values in the order of the declaration. */
function positionelSchema(struktur: Struktur, kontekst: Feltkontekst): JsonSchema {
  const vaerdier = Object.values(struktur.felter).map((felt) => ({
    ...elementAnnotation(felt),
    ...vaerdiSchema(felt, kontekst),
  }));

  return {
    ...elementAnnotation(struktur),
    type: 'array',
    prefixItems: vaerdier,
    items: false,
    minItems: vaerdier.length,
  };
}
