import type { Objekttype, Standard, Tekster } from '@sagdok/model';
import { bothLanguages, type OpenapiDocument, type RawOperation, summaryOf } from './openapi.ts';

/** An operation of a service. */
export interface Operation extends RawOperation {
  readonly method: string;
  readonly path: string;
  /** The type that it is about, if it is about one. */
  readonly objekttype?: Objekttype;
}

/** An operation as a page tells of it: once, for all the types that have it. */
export interface Section {
  readonly anchor: string;
  readonly method: string;
  /** Its path, with `{objekttype}` and `{del}` where the service has several. */
  readonly path: string;
  readonly summary: Tekster;
  readonly operations: readonly [Operation, ...Operation[]];
}

/** A service as its page tells of it. */
export interface Service {
  readonly navn: string;
  readonly titel: Tekster;
  readonly document: OpenapiDocument;
  readonly types: readonly Objekttype[];
  readonly sections: readonly Section[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const TILLAEG: Tekster = { da: 'Tillæg', en: 'Additions' };

/** What all services have. */
const FAELLES: Tekster = { da: 'Fælles for alle', en: 'Common to all' };

/** Every service, and last, as one more, the operations that all of them have. */
export function servicesOf(
  documents: ReadonlyMap<string, OpenapiDocument>,
  standarder: readonly Standard[],
): readonly Service[] {
  const served = standarder.filter(({ status }) => status !== 'afloest');
  const read = [...documents].map(([navn, document]) => ({
    navn,
    document,
    operations: operationsOf(document, served),
  }));
  const everywhere = ({ method, path }: Operation): boolean =>
    read.length > 1 && read.every(({ document }) => document.paths[path]?.[method.toLowerCase()] !== undefined);

  const own = read.flatMap(({ navn, document, operations }) => {
    const these = operations.filter((operation) => !everywhere(operation));

    return these.length === 0 ? [] : [service(navn, document, these, served)];
  });
  const [first] = read;
  const common = first?.operations.filter(everywhere) ?? [];
  const [tag] = common[0]?.tags ?? [];

  return first === undefined || tag === undefined
    ? own
    : [...own, { ...service(tag, first.document, common, served), titel: FAELLES }];
}

/** The operations of a document. */
export function operationsOf({ paths }: OpenapiDocument, standarder: readonly Standard[]): readonly Operation[] {
  const types = standarder.flatMap(({ objekttyper }) => objekttyper);

  return Object.entries(paths).flatMap(([path, item]) => {
    const objekttype = types.find((type) => `${path}/`.startsWith(`${baseOf(type)}/`));

    return METHODS.flatMap((method): readonly Operation[] => {
      const operation = item[method];

      return operation === undefined
        ? []
        : [{ ...operation, method: method.toUpperCase(), path, ...(objekttype && { objekttype }) }];
    });
  });
}

/** What the addresses of a type begin with. */
export function baseOf({ del, navn }: Objekttype): string {
  return `/${del}/${navn}`;
}

function service(
  navn: string,
  document: OpenapiDocument,
  operations: readonly Operation[],
  standarder: readonly Standard[],
): Service {
  const types = [...new Set(operations.flatMap(({ objekttype }) => objekttype ?? []))];
  const groups = Map.groupBy(operations, (operation) => `${operation.method} ${sharedPath(operation, types)}`);

  return {
    navn,
    titel: titleOf(navn, types, standarder),
    document,
    types,
    sections: [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [section([first, ...others], types)],
    ),
  };
}

function titleOf(navn: string, types: readonly Objekttype[], standarder: readonly Standard[]): Tekster {
  const of = standarder.filter(({ objekttyper }) => objekttyper.some((type) => types.includes(type)));
  const [only, ...others] = of;
  if (only !== undefined && others.length === 0) return withoutVersion(only);
  if (only?.status === 'tillaeg') return TILLAEG;
  const capitalized = navn.charAt(0).toUpperCase() + navn.slice(1);

  return { da: capitalized, en: capitalized };
}

/** `Sag` of `Sag 1.2`. */
function withoutVersion({ titel, version }: Standard): Tekster {
  return { da: titel.da.replace(` ${version}`, ''), en: titel.en.replace(` ${version}`, '') };
}

function section(operations: readonly [Operation, ...Operation[]], types: readonly Objekttype[]): Section {
  const [first] = operations;
  const { objekttype, method, operationId, tags } = first;
  const [tag = ''] = tags;
  const owner = objekttype?.navn ?? (partsOf(types).includes(tag) ? tag : '');

  return {
    anchor: operationId.replace(new RegExp(`^${owner}`), '').toLowerCase(),
    method,
    path: sharedPath(first, types),
    summary: sharedSummary(first, types),
    operations,
  };
}

const partsOf = (types: readonly Objekttype[]): readonly string[] => [...new Set(types.map(({ del }) => del))];

/** The path of an operation, which is the same for each type that has it. */
function sharedPath({ path, tags, objekttype }: Operation, types: readonly Objekttype[]): string {
  if (types.length < 2) return path;
  const [tag = ''] = tags;
  const parts = partsOf(types);
  const part = parts.length > 1 ? '{del}' : tag;
  if (objekttype !== undefined) return `/${part}/{objekttype}${path.slice(baseOf(objekttype).length)}`;

  return parts.includes(tag) ? path.replace(`/${tag}/`, `/${part}/`) : path;
}

/** What an operation is called, for each type that has it. */
function sharedSummary(operation: Operation, types: readonly Objekttype[]): Tekster {
  const { objekttype, tags } = operation;
  const summary = summaryOf(operation);
  if (types.length < 2) return summary;
  const [tag = ''] = tags;
  const replaced = (text: string, name: string, shared: string): string =>
    text.endsWith(name) ? `${text.slice(0, -name.length)}\`${shared}\`` : text;
  if (objekttype !== undefined) {
    const { da, en } = objekttype.titel;

    return { da: replaced(summary.da, da, '{objekttype}'), en: replaced(summary.en, en, '{objekttype}') };
  }
  if (partsOf(types).length === 1) return summary;

  return { da: replaced(summary.da, tag, '{del}'), en: replaced(summary.en, tag, '{del}') };
}

/** What the document says of all that stands under a service's own tag. */
export function tagText({ navn, document }: Service): Tekster | undefined {
  const tag = document.tags.find(({ name }) => name === navn);

  return tag && bothLanguages(tag.description);
}
