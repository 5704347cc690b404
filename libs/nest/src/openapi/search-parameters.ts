import type { Objekttype, Tekster } from '@sagdok/model';
import type { Asked, SearchParameters } from '../search/search-parameters.js';
import { bilingual } from './bilingual.js';
import type { Components, JsonObject, Reference } from './components.js';
import { generalParameters } from './general-parameters.js';
import { searchReference, searchText, searchValue } from './search-values.js';

/** A parameter of a search: what it asks, in words, and what values it takes. */
interface Described {
  readonly texts: readonly Tekster[];
  readonly value: JsonObject;
}

const KAEDE = (relation: string): Tekster => ({
  da: `Objektet, som \`${relation}\` fører til, direkte eller gennem andre: det, der ligger under det, hvor dybt det end er.`,
  en: `The object that \`${relation}\` leads to, directly or through others: what lies below it, however deep.`,
});

const described = (asked: Asked, { tilstande }: Objekttype, components: Components): Described => {
  switch (asked.kind) {
    case 'felt': {
      const { felt } = asked.searched;
      return { texts: [felt.definition], value: searchValue(felt, components) };
    }
    case 'tilstand': {
      const definition = tilstande[asked.tilstand]?.definition;
      return { texts: definition === undefined ? [] : [definition], value: { enum: asked.vaerdier } };
    }
    case 'relation': {
      const definition = asked.table.relationer[asked.relation]?.definition;
      return { texts: definition === undefined ? [] : [definition], value: searchReference(components) };
    }
    case 'kaede':
      return { texts: [KAEDE(asked.relation)], value: { type: 'string', format: 'uuid' } };
    case 'noegle':
      return {
        texts: [{ da: 'Teksten, der skelner en del fra de andre.', en: 'The text that tells a part from the others.' }],
        value: searchText(components),
      };
  }
};

const joined = (texts: ReadonlyMap<string, Tekster>, locale: keyof Tekster): string =>
  [...texts.values()].map((text) => text[locale]).join('\n\n');

/** All that is asked under one name, as one parameter. It may be repeated: each of the values must then be met. */
const parameterOf = (name: string, all: readonly Described[]): JsonObject => {
  const texts = new Map(all.flatMap((each) => each.texts).map((text) => [text.da, text]));
  const values = new Map(all.map(({ value }) => [JSON.stringify(value), value]));
  const [only, ...others] = values.values();
  return {
    name,
    in: 'query',
    description: bilingual({ da: joined(texts, 'da'), en: joined(texts, 'en') }),
    schema: { type: 'array', items: others.length === 0 ? (only ?? {}) : { anyOf: [...values.values()] } },
  };
};

/** The parameter of all names that end in a type of object. OpenAPI has no other way to say that a name has a part of its own. */
const typedRelations = (relations: readonly string[], components: Components): JsonObject => ({
  name: 'relation:Objekttype',
  in: 'query',
  style: 'form',
  explode: true,
  description: bilingual({
    da:
      'En relation, efterfulgt af kolon og en objekttype: målet skal have den type, fx `ejer:Organisation=<uuid>`. ' +
      'Navnet på parameteren er relationen med typen; om typen er skrevet med store eller små bogstaver betyder noget.',
    en:
      'A relation, followed by a colon and a type of object: the target must be of that type, e.g. `ejer:Organisation=<uuid>`. ' +
      'The name of the parameter is the relation with the type; the case of the type matters.',
  }),
  schema: {
    type: 'object',
    propertyNames: { pattern: `^(${[...relations, 'vilkaarligrel'].join('|')}):.` },
    additionalProperties: searchReference(components),
    examples: [{}],
  },
});

/** The parameters of the search of a type: those that every search has, then its own. */
export const searchParameterObjects = (
  objekttype: Objekttype,
  parameters: SearchParameters,
  components: Components,
): (JsonObject | Reference)[] => {
  const own = [...parameters].map(([name, asked]) =>
    parameterOf(
      name,
      asked.map((each) => described(each, objekttype, components)),
    ),
  );
  const relations = [...parameters].filter(([, asked]) => asked.some(({ kind }) => kind === 'relation'));
  return [
    ...generalParameters(components, new Set(parameters.keys())),
    ...own,
    typedRelations(
      relations.map(([name]) => name),
      components,
    ),
  ];
};
