import type { Felt } from '@sagdok/model';
import { bilingual } from './bilingual.js';
import type { Components, JsonObject } from './components.js';
import { tidspunktSchema } from './time-parameters.js';

const SOEGETEKST: JsonObject = {
  type: 'string',
  description: bilingual({
    da:
      'En tekst at søge efter. Store og små bogstaver er ens, `%` står for en vilkårlig tekst, ' +
      'og `\\` tager det næste tegn, som det er.',
    en: 'A text to search by. Case does not matter, `%` stands for any text, and `\\` takes the next character as it is.',
  }),
  examples: ['byg%'],
};

const SOEGEREFERENCE: JsonObject = {
  anyOf: [
    { type: 'string', format: 'uuid' },
    { type: 'string', pattern: '^[uU][rR][nN]:.' },
  ],
  description: bilingual({
    da: 'Det, der peges på: en uuid eller en urn.',
    en: 'What is pointed at: a uuid or a urn.',
  }),
};

/** What a text can be searched by. */
export const searchText = (components: Components): JsonObject => components.ref('schemas', ['Soegetekst'], SOEGETEKST);

/** What a relation can be searched by. */
export const searchReference = (components: Components): JsonObject =>
  components.ref('schemas', ['Soegereference'], SOEGEREFERENCE);

/** What a field can be searched by: a text by pattern, another value by itself, a structure or list by any text in it. */
export const searchValue = ({ type }: Pick<Felt, 'type'>, components: Components): JsonObject => {
  switch (type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'heltal':
      return { type: 'integer' };
    case 'dato':
    case 'varighed':
    case 'uuid':
      return { type: 'string', format: type };
    case 'tidspunkt':
      return tidspunktSchema(components);
    default:
      return searchText(components);
  }
};
