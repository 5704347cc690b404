import { tekster, type Felter } from '@sagdok/model';
import { LIVSCYKLUSKODER } from '@sagdok/tid';
import type { JsonSchema } from '@sagdok/validering';
import type { Tables } from '../storage/tables.js';
import type { Criterion } from './condition.js';
import { anyFieldCondition, isUuid, NOT_A_UUID, type Refusal } from './field-condition.js';
import type { GeneralParameter } from './general-parameter.js';
import { PAGE } from './page-parameters.js';
import { anyRelation, NOT_A_REFERENCE, targetCondition } from './target-condition.js';

/** Why a value is not one of a closed list. */
export const oneOf = (values: readonly string[]): Refusal => ({
  da: `værdien skal være en af ${values.join(', ')}`,
  en: `the value must be one of ${values.join(', ')}`,
});

const anyField = (tables: Tables, value: string): Criterion =>
  tables.facts
    .filter(({ kind }) => kind === 'attribut')
    .map((table) => ({
      table,
      meets: anyFieldCondition(
        { ...Object.fromEntries(table.keys.map((key) => [key, KEY_FIELD])), ...table.felter },
        value,
      ),
    }));

const NO_TEXT = { da: '', en: '' };
const KEY_FIELD: Felter[string] = {
  type: 'tekst',
  titel: NO_TEXT,
  definition: NO_TEXT,
  kilde: { evidens: 'L', sted: '' },
  siden: '',
};

const UUID: JsonSchema = { type: 'string', format: 'uuid' };

/** The parameters that every type's search has beside those for time, by their names in lower case. */
export const GENERAL: Readonly<Record<string, GeneralParameter>> = {
  uuid: {
    text: tekster(
      'Objektet med denne uuid. Uden andre søgeparametre kan den gentages: så svares med objekterne selv.',
      'The object with this uuid. Without other search parameters it may be repeated: the objects themselves are then answered.',
    ),
    value: UUID,
    repeated: true,
    read: (draft, { value }) => {
      if (!isUuid(value)) return NOT_A_UUID;
      if (draft.uuid !== undefined) return { da: 'en søgning tager kun én uuid', en: 'a search takes one uuid only' };
      draft.uuid = value;
      return undefined;
    },
  },
  vilkaarligattr: {
    text: tekster('En vilkårlig attribut har denne tekst.', 'Any attribute has this text.'),
    value: 'tekst',
    repeated: true,
    read: (draft, { value }, tables) => {
      draft.criteria.push(anyField(tables, value));
      return undefined;
    },
  },
  vilkaarligrel: {
    text: tekster('En vilkårlig relation har dette mål.', 'Any relation has this target.'),
    value: 'reference',
    repeated: true,
    read: (draft, { value, objekttype }, tables) => {
      const meets = targetCondition({ value, objekttype });
      if (meets === undefined) return NOT_A_REFERENCE;
      draft.criteria.push(anyRelation(tables, meets));
      return undefined;
    },
  },
  livscykluskode: {
    text: tekster(
      'Registreringens livscykluskode. Slettede objekter findes kun med `Slettet`.',
      'The life cycle code of the registrering. Deleted objects are only found with `Slettet`.',
    ),
    value: { enum: LIVSCYKLUSKODER },
    read: (draft, { value }) => {
      const kode = LIVSCYKLUSKODER.find((each) => each === value);
      if (kode === undefined) return oneOf(LIVSCYKLUSKODER);
      draft.livscykluskode = kode;
      return undefined;
    },
  },
  brugerref: {
    text: tekster('Brugeren, der skrev registreringen.', 'The user who wrote the registrering.'),
    value: UUID,
    read: (draft, { value }) => {
      if (!isUuid(value)) return NOT_A_UUID;
      draft.brugerref = value;
      return undefined;
    },
  },
  notetekst: {
    text: tekster('Registreringens note.', 'The note of the registrering.'),
    value: 'tekst',
    read: (draft, { value }) => {
      draft.notetekst = value;
      return undefined;
    },
  },
  ...PAGE,
};
