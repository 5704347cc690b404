import { tekster, type Tekster } from '@sagdok/model';
import { ALIASES } from '../rest/query.js';
import type { GeneralParameter } from '../search/general-parameter.js';
import { GENERAL } from '../search/general-parameters.js';
import { bilingual } from './bilingual.js';
import type { Components, JsonObject, Reference } from './components.js';
import { searchReference, searchText } from './search-values.js';

const list = (items: JsonObject): JsonObject => ({ type: 'array', items });

const valueOf = (value: GeneralParameter['value'], components: Components): JsonObject => {
  if (value === 'tekst') return searchText(components);
  return value === 'reference' ? searchReference(components) : value;
};

/** The parameters that every type's search has, and the aliases of those that this one has. */
export const generalParameters = (components: Components, own: ReadonlySet<string>): Reference[] => {
  const parameter = (name: string, text: Tekster, schema: JsonObject): Reference =>
    components.ref('parameters', [name], { name, in: 'query', description: bilingual(text), schema });
  return [
    ...Object.entries(GENERAL).map(([name, { text, value, repeated }]) => {
      const schema = valueOf(value, components);
      return parameter(name, text, repeated === true ? list(schema) : schema);
    }),
    ...[...ALIASES]
      .filter(([, name]) => own.has(name))
      .map(([alias, name]) =>
        parameter(alias, tekster(`Som \`${name}\`.`, `As \`${name}\`.`), list(searchText(components))),
      ),
  ];
};
