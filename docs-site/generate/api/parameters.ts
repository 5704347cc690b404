import type { Objekttype } from '@sagdok/model';
import { element, heading, link, table } from '../markup.ts';
import { type Translate, WORDS } from '../words.ts';
import { markdownText } from './markdown-text.ts';
import { bothLanguages, type Header, type Parameter, resolved } from './openapi.ts';
import type { Operation, Section, Service } from './service.ts';
import { valueWords } from './value-words.ts';

const PLACES = {
  path: { da: 'adressen', en: 'the address' },
  query: { da: 'forespørgslen', en: 'the query' },
  header: { da: 'header', en: 'header' },
} as const;

/** The parameters that an operation shares with others: the page tells of each once. */
export function sharedParameters({ parameters = [] }: Operation, { document }: Service): readonly Parameter[] {
  return parameters.flatMap((each) => ('$ref' in each ? [resolved<Parameter>(document, each)] : []));
}

/** The parameters that an operation has for itself. */
function inlineParameters({ parameters = [] }: Operation): readonly Parameter[] {
  return parameters.flatMap((each) => ('$ref' in each ? [] : [each]));
}

/** The parameters of an operation's own: those of a type's search are told of by type. */
export function ownParameters(operation: Operation): readonly Parameter[] {
  return inlineParameters(operation).filter((each) => operation.objekttype === undefined || each.in !== 'query');
}

/** The parameters that only the search of this type has. */
export function searchParameters({ sections }: Service, objekttype: Objekttype): readonly Parameter[] {
  return sections
    .flatMap(({ operations }) => operations)
    .filter((operation) => operation.objekttype === objekttype)
    .flatMap(inlineParameters)
    .filter((each) => each.in === 'query');
}

/** The anchor of what a page tells of a parameter or header. */
export function parameterAnchor(name: string): string {
  return `parameter-${name.toLowerCase()}`;
}

/** Names of parameters, each leading to where the page tells of it. */
export function parameterLinks(parameters: readonly { readonly name: string }[]): string {
  return parameters.map(({ name }) => link(`\`${name}\``, `#${parameterAnchor(name)}`)).join(', ');
}

/** Parameters as a table, with anchors where others lead to it. */
export function parameterTable(parameters: readonly Parameter[], t: Translate, anchors: boolean): string {
  return table(
    [t(WORDS.navn), t({ da: 'Sted', en: 'Place' }), t({ da: 'Værdi', en: 'Value' }), t(WORDS.betydning)],
    parameters.map(({ name, in: place, required, description = '', schema }) => [
      (anchors ? element('Anchor', { id: parameterAnchor(name) }) : '') +
        `\`${name}\`${required ? ` (${t({ da: 'skal', en: 'required' })})` : ''}`,
      t(PLACES[place]),
      markdownText(valueWords(schema, t)),
      markdownText(t(bothLanguages(description))),
    ]),
  );
}

/** The section of what several operations take and answer. */
export function sharedSection(service: Service, t: Translate): readonly string[] {
  const operations = service.sections.flatMap((section) => section.operations);
  const parameters = new Map(
    operations.flatMap((operation) => sharedParameters(operation, service)).map((each) => [each.name, each]),
  );
  const headers = new Map(operations.flatMap((operation) => headersOf(operation, service)));

  return [
    ...(parameters.size === 0
      ? []
      : [
          heading(2, t({ da: 'Parametre', en: 'Parameters' }), 'parametre'),
          parameterTable([...parameters.values()], t, true),
        ]),
    ...(headers.size === 0
      ? []
      : [
          heading(2, t({ da: 'Headere i svar', en: 'Headers of answers' }), 'headere'),
          table(
            [t(WORDS.navn), t(WORDS.betydning)],
            [...headers].map(([name, { description }]) => [
              `${element('Anchor', { id: parameterAnchor(name) })}\`${name}\``,
              markdownText(t(bothLanguages(description))),
            ]),
          ),
        ]),
  ];
}

/** The headers of all answers to an operation, by name. */
function headersOf({ responses }: Operation, { document }: Service): readonly (readonly [string, Header])[] {
  return Object.values(responses)
    .map((each) => resolved(document, each))
    .flatMap(({ headers = {} }) => Object.entries(headers))
    .map(([name, header]) => [name, resolved(document, header)] as const);
}

/** The section of what each type can be searched by. */
export function searchSection(service: Service, t: Translate): readonly string[] {
  const searched = service.types.filter((type) => searchParameters(service, type).length > 0);
  if (searched.length === 0) return [];

  return [
    heading(2, t({ da: 'Søgeparametre', en: 'Search parameters' }), 'soegeparametre'),
    t({
      da: 'Ud over dem, der er fælles, har hver type sine egne. En gentaget parameter skal være opfyldt af hver af sine værdier.',
      en: 'Beside those that are shared, each type has its own. A repeated parameter must be met by each of its values.',
    }),
    ...searched.flatMap((type) => [
      heading(3, `${t(type.titel)} \`/${type.del}/${type.navn}\``, searchAnchor(type)),
      table(
        [t(WORDS.navn), t({ da: 'Værdi', en: 'Value' }), t(WORDS.betydning)],
        searchParameters(service, type).map(({ name, schema, description = '' }) => [
          `\`${name}\``,
          markdownText(valueWords(schema, t)),
          markdownText(t(bothLanguages(description))),
        ]),
      ),
    ]),
  ];
}

/** The anchor of the search parameters of a type. */
export function searchAnchor({ navn }: Objekttype): string {
  return `soegeparametre-${navn}`;
}

/** Whether the search parameters of types belong to an operation. */
export function isSearch({ operations: [first] }: Section): boolean {
  return first.objekttype !== undefined && inlineParameters(first).some((each) => each.in === 'query');
}
