import type { Objekttype } from '@sagdok/model';
import { EKSEMPEL_UUID } from '@sagdok/validering';
import type { SearchParameters } from '../search/search-parameters.js';
import { registreringExample } from './answer-example.js';
import { bilingual } from './bilingual.js';
import type { JsonObject, Reference } from './components.js';
import { schemaName } from './hoisted-schema.js';
import { jsonAnswer, operation } from './operation.js';
import type { Parts } from './parts.js';
import { searchParameterObjects } from './search-parameters.js';
import { etagHeaders, linkHeaders, uuidParameter } from './shared-parts.js';
import { timeParameters } from './time-parameters.js';

const objectSchema = (objekttype: Objekttype, { components, models }: Parts): Reference =>
  components.ref('schemas', [`${schemaName(objekttype.navn)}Objekt`], {
    type: 'object',
    description: bilingual({
      da: 'Et objekt med dets registreringer i det tidsrum, der spørges om; den nyeste først.',
      en: 'An object with its registreringer in the time asked for; the newest first.',
    }),
    properties: {
      id: { type: 'string', format: 'uuid' },
      registreringer: { type: 'array', items: models.ref(objekttype, 'svar') },
    },
    required: ['id', 'registreringer'],
  });

const objectExample = (objekttype: Objekttype): JsonObject => ({
  id: EKSEMPEL_UUID,
  registreringer: [registreringExample(objekttype)],
});

/** List and Søg: one address, told apart by the parameters. */
export const searchOperation = (objekttype: Objekttype, searched: SearchParameters, parts: Parts): JsonObject => {
  const { components, problems } = parts;
  const { navn, del, titel } = objekttype;
  return operation(
    {
      operationId: `${navn}Soeg`,
      tag: del,
      summary: { da: `Søg efter eller list ${titel.da}`, en: `search for or list ${titel.en}` },
      description: {
        da:
          'Uden andet end `uuid` (en eller flere) og tider svares med objekterne selv. Med andre parametre er det en søgning, ' +
          'og der svares med objekternes uuid. Hver parameter skal være opfyldt, en gentaget af hver af sine værdier, ' +
          'men ikke nødvendigvis i samme periode. Om parametrenes navne er skrevet med store eller små bogstaver, er uden betydning.',
        en:
          'With nothing but `uuid` (one or more) and times the objects themselves are answered. With other parameters it is a search, ' +
          'and the uuids of the objects are answered. Each parameter must be met, a repeated one by each of its values, ' +
          'but not necessarily in the same period. The names of parameters are in any case.',
      },
    },
    {
      parameters: [...searchParameterObjects(objekttype, searched, components), ...timeParameters(components)],
      responses: {
        200: {
          ...jsonAnswer(
            {
              da: 'Objekterne eller deres uuid, i en liste i listen; en liste uden objekter er helt tom.',
              en: 'The objects or their uuids, in a list within the list; a list without objects is wholly empty.',
            },
            {
              type: 'object',
              properties: {
                results: {
                  type: 'array',
                  maxItems: 1,
                  items: {
                    anyOf: [
                      { type: 'array', items: { type: 'string', format: 'uuid' } },
                      { type: 'array', items: objectSchema(objekttype, parts) },
                    ],
                  },
                },
              },
              required: ['results'],
            },
            { examples: { soeg: { value: { results: [[EKSEMPEL_UUID]] } }, tom: { value: { results: [] } } } },
          ),
          headers: linkHeaders(components),
        },
        ...problems.of([400]),
      },
    },
  );
};

/** Læs: one object. */
export const readOperation = (objekttype: Objekttype, parts: Parts): JsonObject => {
  const { components, problems } = parts;
  const { navn, del, titel } = objekttype;
  const schema = objectSchema(objekttype, parts);
  return operation(
    {
      operationId: `${navn}Laes`,
      tag: del,
      summary: { da: `Læs ${titel.da}`, en: `read ${titel.en}` },
      description: {
        da: 'Objektet, som det gælder nu, eller som det gjaldt og var registreret på andre tidspunkter.',
        en: 'The object as it holds now, or as it held and was registered at other times.',
      },
    },
    {
      parameters: [uuidParameter(components), ...timeParameters(components)],
      responses: {
        200: {
          ...jsonAnswer(
            { da: 'Objektet, under sin uuid.', en: 'The object, under its uuid.' },
            {
              type: 'object',
              propertyNames: { format: 'uuid' },
              additionalProperties: { type: 'array', items: schema },
            },
            { examples: { laes: { value: { [EKSEMPEL_UUID]: [objectExample(objekttype)] } } } },
          ),
          headers: etagHeaders(components),
        },
        ...problems.of([400, 404, 410]),
      },
    },
  );
};
