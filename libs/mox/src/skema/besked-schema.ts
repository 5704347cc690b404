import type { JsonSchema } from '@sagdok/validering';
import { ARTER } from '../besked/arter.js';
import type { Element, Elementer, Indhold } from '../deklaration/indhold.js';
import { haendelsesbesked } from '../deklaration/kuvert.js';
import { standardRetur } from '../deklaration/sagdok.js';
import { beskrevet } from './beskrevet.js';
import { type NavngivetIndhold, navngivneTyper } from './typer.js';

/**
 * The JSON Schema (2020-12) of a message, with descriptions in Danish, and in English as `x-description-en`. What it cannot say, that
 * foreign XML is well-formed and that a date exists, `parseBesked` checks beside.
 */
export const beskedSchema = (): JsonSchema => medTyper(haendelsesbesked);

/** The JSON Schema (2020-12) of a StandardRetur. */
export const returSchema = (): JsonSchema => medTyper(standardRetur);

/** The schemas of a content and of all that it is made of, by their names. Each refers to the others under `rod`. */
export function typeSchemas(indhold: NavngivetIndhold, rod: string): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(navngivneTyper(indhold).map((type) => [type.navn, typeSchema(type, rod)]));
}

function medTyper(indhold: NavngivetIndhold): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: `#/$defs/${indhold.navn}`,
    $defs: typeSchemas(indhold, '#/$defs'),
  };
}

const lukket = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

const XML: JsonSchema = lukket({ xml: { type: 'string' } }, ['xml']);
const JSON_INDHOLD: JsonSchema = lukket({ json: {} }, ['json']);

function typeSchema(indhold: NavngivetIndhold, rod: string): JsonSchema {
  return { ...beskrevet(indhold.definition.da, indhold.definition.en), ...formAf(indhold, rod) };
}

function formAf(indhold: NavngivetIndhold, rod: string): JsonSchema {
  switch (indhold.slags) {
    case 'aabent':
      return { oneOf: [XML, JSON_INDHOLD] };
    case 'udvidelse':
      return { type: 'array', items: XML };
    case 'valg':
      return { ...lukket(medlemmer(indhold.elementer, rod), []), minProperties: 1, maxProperties: 1 };
    case 'sekvens':
      return lukket(
        medlemmer(indhold.elementer, rod),
        Object.entries(indhold.elementer).flatMap(([navn, { antal }]) => (antal === '1' ? [navn] : [])),
      );
  }
}

function medlemmer(elementer: Elementer, rod: string): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(elementer).map(([navn, element]) => [
      navn,
      { ...beskrevet(element.definition.da, element.definition.en), ...antal(element, rod) },
    ]),
  );
}

function antal({ indhold, antal: hvorMange }: Element, rod: string): JsonSchema {
  const et = schemaAf(indhold, rod);

  return hvorMange === '0..n' ? { type: 'array', items: et } : et;
}

function schemaAf(indhold: Indhold, rod: string): JsonSchema {
  if (indhold.slags !== 'vaerdi') return { $ref: `${rod}/${indhold.navn}` };
  const { json, moenster } = ARTER[indhold.art];

  return { type: json, ...(moenster !== undefined && { pattern: moenster }) };
}
