import { tekster } from '@sagdok/model';
import {
  beskedSchema,
  DOKUMENTER,
  NAVNERUM,
  returSchema,
  writeAfsendRetur,
  writeBesked,
  type StandardRetur,
} from '@sagdok/mox';
import { bilingual, schemaRef, type JsonObject, type Parts, type Paths } from '@sagdok/nest';
import { BESKED } from '../openapi/eksempler.js';
import { examplesOf, fordelerOperation, ROD } from '../openapi/fordeler-operation.js';
import { FLEST } from './laes-indhold.js';

const MODTAGET = { StatusKode: 20 } as const satisfies StandardRetur;

const AFVIST = {
  StatusKode: 40,
  FejlbeskedTekst: 'BeskedId mangler / BeskedId is missing',
} as const satisfies StandardRetur;

/**
 * A document in XML, as OpenAPI has it: an object, by the name of its element. The example is one alone, since the page looks for no named
 * ones when the form of a body is changed.
 */
const xml = ({ navn, navnerum }: (typeof DOKUMENTER)[keyof typeof DOKUMENTER], example: string): JsonObject => ({
  'application/xml': { schema: { type: 'object', xml: { name: navn, namespace: NAVNERUM[navnerum] } }, example },
});

const returXml = (retur: StandardRetur): JsonObject =>
  xml(DOKUMENTER.AfsendBeskedOutput, writeAfsendRetur(retur, 'xml'));

const enEllerFlere = (schema: JsonObject): JsonObject => ({
  oneOf: [schema, { type: 'array', items: schema, maxItems: FLEST }],
});

/** The path of AfsendBesked. */
export const beskedPaths = ({ components, problems }: Parts): Paths => {
  const besked = schemaRef(components, 'Haendelsesbesked', beskedSchema());
  const retur = schemaRef(components, 'StandardRetur', returSchema());
  return {
    [`${ROD}/besked`]: {
      post: fordelerOperation(
        {
          operationId: 'beskedAfsend',
          summary: tekster('AfsendBesked: send en besked', 'AfsendBesked: send a message'),
          description: tekster(
            'En besked i XML eller JSON, eller en liste i JSON. Svaret kommer, når den er gemt; sendt igen med samme BeskedId ' +
              'gemmes den ikke to gange. En, der ikke kan læses, lægges i fejlkøen.',
            'One message in XML or JSON, or a list in JSON. The answer comes when it is stored; sent again with the same BeskedId ' +
              'it is not stored twice. One that cannot be read is put in the fejlkø.',
          ),
        },
        {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: enEllerFlere(besked),
                ...examplesOf({ en: BESKED, flere: [BESKED] }),
              },
              ...xml(DOKUMENTER.Haendelsesbesked, writeBesked(BESKED)),
            },
          },
          responses: {
            200: {
              description: bilingual(
                tekster(
                  'Beskeden er gemt. Af flere: en StandardRetur for hver, i rækkefølge; se hver StatusKode.',
                  'The message is stored. Of several: a StandardRetur for each, in order; look at each StatusKode.',
                ),
              ),
              content: {
                'application/json': {
                  schema: enEllerFlere(retur),
                  ...examplesOf({ en: MODTAGET, flere: [MODTAGET] }),
                },
                ...returXml(MODTAGET),
              },
            },
            ...problems.of([413]),
            400: {
              description: bilingual(
                tekster(
                  'Beskeden er afvist, i en StandardRetur; eller der er intet indhold.',
                  'The message is refused, in a StandardRetur; or there is no body.',
                ),
              ),
              content: {
                'application/json': { schema: retur, ...examplesOf({ afvist: AFVIST }) },
                ...returXml(AFVIST),
                ...problems.content(400),
              },
            },
          },
        },
      ),
    },
  };
};
