import { heading, link, table } from '../markup.ts';
import { type Translate, WORDS } from '../words.ts';
import { problemAddress } from '../../src/api/addresses.ts';
import { exampleBlocks } from './example-blocks.ts';
import { type Example, operationFor } from './example.ts';
import { markdownText } from './markdown-text.ts';
import { type Answer, bothLanguages, resolved } from './openapi.ts';
import {
  isSearch,
  ownParameters,
  parameterLinks,
  parameterTable,
  searchAnchor,
  sharedParameters,
} from './parameters.ts';
import { schemaLinks } from './schema-links.ts';
import type { Section, Service } from './service.ts';

/** What a page tells of an operation: its address, what it takes and answers, and the examples that were run. */
export function operationSection(
  section: Section,
  service: Service,
  examples: readonly Example[],
  t: Translate,
): readonly string[] {
  const { anchor, method, path, summary, operations } = section;
  const [{ description }] = operations;
  const own = ownParameters(operations[0]);
  const shown = examplesOf(section, service, examples);

  return [
    heading(2, markdownText(t(summary)), anchor),
    `**\`${method} ${path}\`**`,
    ...(description === undefined ? [] : [markdownText(t(bothLanguages(description)))]),
    ...taken(section, service, t),
    ...(own.length === 0 ? [] : [parameterTable(own, t, false)]),
    answerTable(section, service, t),
    ...shown.flatMap((example) => exampleBlocks(example, t)),
  ];
}

/** The examples of an operation, whichever of the types they are about. */
export function examplesOf(
  { operations }: Section,
  { sections }: Service,
  examples: readonly Example[],
): readonly Example[] {
  const all = sections.flatMap((section) => section.operations);

  return examples.filter(({ request }) => {
    const operation = operationFor(request, all);

    return operation !== undefined && operations.includes(operation);
  });
}

/** What the operation takes, as a list: parameters that are told of elsewhere on the page, and a body. */
function taken(section: Section, service: Service, t: Translate): readonly string[] {
  const [operation] = section.operations;
  const shared = sharedParameters(operation, service);
  const { requestBody } = operation;
  const bodies = section.operations.map((each) => each.requestBody?.content['application/json']?.schema);
  const schemas = schemaLinks(service.document, bodies, service.types, t);
  const lines = [
    ...(shared.length === 0 ? [] : [`- ${t({ da: 'Parametre', en: 'Parameters' })}: ${parameterLinks(shared)}`]),
    ...(isSearch(section)
      ? [
          `- ${t({ da: 'Søgeparametre', en: 'Search parameters' })}: ${service.types
            .map((type) => link(t(type.titel), `#${searchAnchor(type)}`))
            .join(', ')}`,
        ]
      : []),
    ...(requestBody === undefined
      ? []
      : [
          `- ${requestBody.required ? t({ da: 'Indhold', en: 'Body' }) : t({ da: 'Indhold (kan udelades)', en: 'Body (may be left out)' })}: ${Object.keys(
            requestBody.content,
          )
            .map((type) => `\`${type}\``)
            .join(t({ da: ' eller ', en: ' or ' }))}${schemas === '' ? '' : `; ${schemas}`}`,
        ]),
  ];

  return lines.length === 0 ? [] : [lines.join('\n')];
}

function answerTable({ operations }: Section, { document, types }: Service, t: Translate): string {
  const [{ responses }] = operations;

  return table(
    [t(WORDS.status), t(WORDS.betydning), t({ da: 'Indhold og headere', en: 'Body and headers' })],
    Object.entries(responses).map(([status, response]) => {
      const answer = resolved(document, response);
      const koder = problemCodes(answer);
      if (koder.length > 0)
        return [`\`${status}\``, koder.map((kode) => link(`\`${kode}\``, problemAddress(kode))).join(', '), ''];
      const all = operations.map((each) => each.responses[status]);
      const headers = Object.keys(answer.headers ?? {}).map((name) => ({ name }));

      return [
        `\`${status}\``,
        markdownText(t(bothLanguages(answer.description))),
        [
          ...Object.keys(answer.content ?? {}).map((type) => `\`${type}\``),
          schemaLinks(document, all, types, t),
          parameterLinks(headers),
        ]
          .filter((each) => each !== '')
          .join(', '),
      ];
    }),
  );
}

/** The codes of a refusal; none for an answer that is no refusal. */
function problemCodes({ content = {} }: Answer): readonly string[] {
  const problem = content['application/problem+json'];
  if (problem === undefined || Object.keys(content).length > 1) return [];
  const { properties } = problem.schema as { readonly properties?: { readonly kode?: { readonly enum?: string[] } } };

  return properties?.kode?.enum ?? [];
}
