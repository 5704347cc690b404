import type { Objekttype, Tekster } from '@sagdok/model';
import { opretEksempel } from '@sagdok/validering';
import { registreringExample } from './answer-example.js';
import { bilingual } from './bilingual.js';
import type { JsonObject, Reference } from './components.js';
import { schemaName } from './hoisted-schema.js';
import { operation } from './operation.js';
import type { Parts } from './parts.js';
import { requestBody, type BodyParts } from './request-body.js';
import { PASSIVER_EXAMPLE, retExample, SLET_EXAMPLE } from './request-examples.js';
import { dryRunParameter, idempotencyKeyParameter, ifMatchParameter, uuidParameter } from './shared-parts.js';
import { writeAnswers } from './write-answers.js';

interface Write {
  readonly name: string;
  readonly summary: Tekster;
  readonly description: Tekster;
  readonly body: BodyParts;
  readonly status: number;
  /** The statuses of its refusals. */
  readonly refusals: readonly number[];
  /** The object is there already, at the uuid of the path. */
  readonly onObject: boolean;
}

const write = (objekttype: Objekttype, parts: Parts, each: Write): JsonObject => {
  const { components, problems } = parts;
  const { navn, del, titel } = objekttype;
  return operation(
    {
      operationId: `${navn}${each.name}`,
      tag: del,
      summary: { da: `${each.summary.da} ${titel.da}`, en: `${each.summary.en} ${titel.en}` },
      description: each.description,
    },
    {
      parameters: [
        ...(each.onObject ? [uuidParameter(components), ifMatchParameter(components)] : []),
        idempotencyKeyParameter(components),
        dryRunParameter(components),
      ],
      requestBody: requestBody(objekttype, each.body),
      responses: {
        ...writeAnswers(objekttype, each.status, parts),
        ...problems.of(each.refusals),
      },
    },
  );
};

/** Opret: a new object. */
export const opretOperation = (objekttype: Objekttype, parts: Parts): JsonObject =>
  write(objekttype, parts, {
    name: 'Opret',
    summary: { da: 'Opret', en: 'create' },
    description: {
      da: 'Et nyt objekt, som får en ny uuid. Alle fejl i indholdet nævnes på én gang, og så er intet skrevet.',
      en: 'A new object, which gets a new uuid. All faults in the body are told at once, and nothing is written then.',
    },
    body: { schema: parts.models.ref(objekttype, 'opret'), examples: { opret: opretEksempel(objekttype) } },
    status: 201,
    refusals: [400, 403, 409, 413, 415, 422],
    onObject: false,
  });

const historikSchema = (objekttype: Objekttype, { components, models }: Parts): Reference =>
  components.ref('schemas', [`${schemaName(objekttype.navn)}Historik`], {
    type: 'object',
    description: bilingual({
      da: 'Hele historikken: registreringerne, som de svares, i vilkårlig rækkefølge.',
      en: 'The whole history: the registreringer as they are answered, in any order.',
    }),
    properties: { registreringer: { type: 'array', minItems: 1, items: models.ref(objekttype, 'svar') } },
    required: ['registreringer'],
    additionalProperties: false,
  });

/** Importer: the object at a given uuid. */
export const importerOperation = (objekttype: Objekttype, parts: Parts): JsonObject =>
  write(objekttype, parts, {
    name: 'Importer',
    summary: { da: 'Importer', en: 'import' },
    description: {
      da:
        'Objektet med den givne uuid: et nyt oprettes, et levende erstattes helt, og et passivt eller slettet genoplives. ' +
        'Med `registreringer` overtages hele historikken med dens tider; er noget af den her i forvejen, føjes resten til.',
      en:
        'The object with the given uuid: a new one is created, a living one is replaced as a whole, and a passive or deleted one is ' +
        'revived. With `registreringer` the whole history is taken over with its times; if some of it is here already, the rest is added.',
    },
    body: {
      schema: { anyOf: [parts.models.ref(objekttype, 'opret'), historikSchema(objekttype, parts)] },
      examples: {
        importer: opretEksempel(objekttype),
        historik: { registreringer: [registreringExample(objekttype)] },
      },
    },
    status: 200,
    refusals: [400, 403, 404, 409, 412, 413, 415, 422, 428],
    onObject: true,
  });

/** Ret, and Passiver by the same method. */
export const retOperation = (objekttype: Objekttype, parts: Parts): JsonObject =>
  write(objekttype, parts, {
    name: 'Ret',
    summary: { da: 'Ret eller passiver', en: 'change or passivate' },
    description: {
      da:
        'Kun det, der nævnes, ændres, i de perioder, der nævnes; den tomme tekst rydder. En Ret, der intet ændrer, afvises. ' +
        'Med `livscyklus: "Passiv"` passiveres objektet: det holdes ikke længere ved lige her, men læses og findes stadig.',
      en:
        'Only what is named is changed, in the periods named; the empty text clears. A Ret that changes nothing is refused. ' +
        'With `livscyklus: "Passiv"` the object is passivated: it is no longer kept up to date here, but still read and found.',
    },
    body: {
      schema: parts.models.ref(objekttype, 'ret'),
      examples: { ret: retExample(objekttype), passiver: PASSIVER_EXAMPLE },
    },
    status: 200,
    refusals: [400, 403, 404, 409, 412, 413, 415, 422, 428],
    onObject: true,
  });

/** Slet: the object is gone from now on. */
export const sletOperation = (objekttype: Objekttype, parts: Parts): JsonObject =>
  write(objekttype, parts, {
    name: 'Slet',
    summary: { da: 'Slet', en: 'delete' },
    description: {
      da: 'Objektet er væk fra nu af; dets historik bliver. Det læses, som det var, med `registreringstid`.',
      en: 'The object is gone from now on; its history stays. It is read as it was with `registreringstid`.',
    },
    body: {
      schema: parts.components.ref('schemas', ['Slet'], {
        type: 'object',
        properties: {
          note: {
            type: 'string',
            description: bilingual({ da: 'En note til registreringen.', en: 'A note on the registrering.' }),
          },
        },
      }),
      examples: { slet: SLET_EXAMPLE },
      optional: true,
    },
    status: 202,
    refusals: [400, 403, 404, 409, 412, 413, 415, 422, 428],
    onObject: true,
  });
