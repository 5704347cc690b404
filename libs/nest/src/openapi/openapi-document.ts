import { OBJEKTTYPER, STANDARDER, type Objekttype, type Tekster } from '@sagdok/model';
import type { DescribePaths } from './app-paths.js';
import { bilingual } from './bilingual.js';
import { Components, type JsonObject } from './components.js';
import { ModelSchemas } from './model-schemas.js';
import type { Parts } from './parts.js';
import type { Paths } from './paths.js';
import { ProblemResponses } from './problem-responses.js';
import { partPath, SERVICE_TAG, servicePaths } from './service-paths.js';
import { typePaths, type ServedType } from './type-paths.js';

const INTRODUCTION: Tekster = {
  da:
    'Registre for Sag, Dokument, Organisation og Klassifikation med dobbelt historik. Hver oplysning gælder i en periode, ' +
    '`virkning`, og hver ændring er en `registrering`, som bliver stående; enhver læsning og søgning kan spørge om begge tider. ' +
    'Fejl svares som `application/problem+json` med en stabil `kode`. ' +
    'Hvad hvert navn betyder, står her på dansk og på engelsk; navnene selv er standardens.',
  en:
    'Registers for Sag (cases), Dokument, Organisation and Klassifikation with double history. Each fact holds over a period, ' +
    '`virkning`, and each change is a `registrering` that stays; every read and search can ask about both times. ' +
    'Errors are answered as `application/problem+json` with a stable `kode`. ' +
    'What each name means is said here in Danish and in English; the names themselves are those of the standard.',
};

const SERVICE: Tekster = {
  da: 'Om tjenesten selv: er den klar, og hvad kan den.',
  en: 'About the service itself: is it ready, and what can it do.',
};

const tagOf = (del: string, types: readonly Objekttype[]): JsonObject => {
  const standard = STANDARDER.find((each) => each.del === del && each.status !== 'afloest');
  const titles: Tekster = standard?.titel ?? { da: del, en: del };
  const lines = types.map(({ navn, definition }) => `- \`${navn}\`: ${definition.da} / ${definition.en}`);
  return { name: del, description: [`${titles.da} / ${titles.en}`, '', ...lines].join('\n') };
};

/** What the document is made from. */
export interface OpenapiOptions {
  readonly types: readonly ServedType[];
  /** What its apps have beside their types; absent: nothing. */
  readonly apps?: readonly DescribePaths[];
  /** The version of the services. */
  readonly version: string;
}

/** An OpenAPI document, as far as it is read here. */
export type OpenapiDocument = JsonObject & { readonly paths: Paths };

/** The OpenAPI 3.1 document of a process: every operation of the types it serves, of its apps, and of the service itself. */
export const openapiDocument = ({ types, apps = [], version }: OpenapiOptions): OpenapiDocument => {
  const components = new Components();
  const models = new ModelSchemas(components);
  const parts: Parts = { components, models, problems: new ProblemResponses(components) };
  // The whole standard has its names first, so that they are the same whichever of its types a process serves.
  OBJEKTTYPER.forEach((objekttype) => {
    models.name(objekttype);
  });
  const byPart = Map.groupBy(types, ({ objekttype }) => objekttype.del);
  const own = apps.map((describe) => describe(parts));
  const paths: Paths = Object.fromEntries(
    [
      ...[...byPart].flatMap(([del, served]) => [
        ...served.map((each) => typePaths(each, parts)),
        partPath(del, parts),
      ]),
      ...own.map((app) => app.paths),
      servicePaths(parts),
    ].flatMap((each) => Object.entries(each)),
  );
  return {
    openapi: '3.1.1',
    info: {
      title: 'sagdok',
      version,
      description: bilingual(INTRODUCTION),
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: './' }],
    tags: [
      ...[...byPart].map(([del, served]) =>
        tagOf(
          del,
          served.map(({ objekttype }) => objekttype),
        ),
      ),
      ...own.map(({ tag }) => ({ name: tag.navn, description: bilingual(tag.beskrivelse) })),
      { name: SERVICE_TAG, description: bilingual(SERVICE) },
    ],
    paths,
    components: components.usedBy(paths),
  };
};
