import type { Tekster } from '@sagdok/model';
import { LIVSCYKLUSKODER } from '@sagdok/tid';
import { bilingual } from './bilingual.js';
import type { Components, JsonObject, Reference } from './components.js';
import { searchReference, searchText } from './search-values.js';

const list = (items: JsonObject): JsonObject => ({ type: 'array', items });

const GENERAL: Readonly<Record<string, readonly [schema: (components: Components) => JsonObject, Tekster]>> = {
  uuid: [
    () => list({ type: 'string', format: 'uuid' }),
    {
      da: 'Objektet med denne uuid. Uden andre søgeparametre kan den gentages: så svares med objekterne selv.',
      en: 'The object with this uuid. Without other search parameters it may be repeated: the objects themselves are then answered.',
    },
  ],
  bvn: [
    (components) => list(searchText(components)),
    { da: 'Som `brugervendtnoegle`.', en: 'As `brugervendtnoegle`.' },
  ],
  vilkaarligattr: [
    (components) => list(searchText(components)),
    { da: 'En vilkårlig attribut har denne tekst.', en: 'Any attribute has this text.' },
  ],
  vilkaarligrel: [
    (components) => list(searchReference(components)),
    { da: 'En vilkårlig relation har dette mål.', en: 'Any relation has this target.' },
  ],
  livscykluskode: [
    () => ({ enum: [...LIVSCYKLUSKODER] }),
    {
      da: 'Registreringens livscykluskode. Slettede objekter findes kun med `Slettet`.',
      en: 'The life cycle code of the registrering. Deleted objects are only found with `Slettet`.',
    },
  ],
  brugerref: [
    () => ({ type: 'string', format: 'uuid' }),
    { da: 'Brugeren, der skrev registreringen.', en: 'The user who wrote the registrering.' },
  ],
  notetekst: [searchText, { da: 'Registreringens note.', en: 'The note of the registrering.' }],
  foersteresultat: [
    () => ({ type: 'integer', minimum: 0 }),
    {
      da: 'Hvor mange resultater der springes over. Svaret er da ordnet.',
      en: 'How many results to pass over. The answer is then ordered.',
    },
  ],
  maximalantalresultater: [
    () => ({ type: 'integer', minimum: 0 }),
    {
      da: 'Hvor mange resultater der højst svares med. Svaret er da ordnet.',
      en: 'How many results to answer with at most. The answer is then ordered.',
    },
  ],
};

/** The parameters that every type's search has; `bvn` where the type has the key that it stands for. */
export const generalParameters = (components: Components, hasKey: boolean): Reference[] =>
  Object.entries(GENERAL)
    .filter(([name]) => name !== 'bvn' || hasKey)
    .map(([name, [schema, texts]]) =>
      components.ref('parameters', [name], {
        name,
        in: 'query',
        description: bilingual(texts),
        schema: schema(components),
      }),
    );
