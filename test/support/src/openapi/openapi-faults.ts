import { Validator } from '@seriousme/openapi-schema-validator';

const references = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, path = '']) => path);

type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The components that refer to themselves, straight or through others: the page that shows the document would follow them for ever. */
const circles = (components: Components): string[] => {
  const all = new Map(
    Object.entries(components).flatMap(([section, values]) =>
      Object.entries(values).map(([name, value]): [string, string[]] => [`${section}/${name}`, references(value)]),
    ),
  );
  const reaches = (from: string, seen: Set<string>): Set<string> => {
    for (const path of all.get(from) ?? []) if (!seen.has(path)) reaches(path, seen.add(path));
    return seen;
  };
  return [...all.keys()].filter((path) => reaches(path, new Set()).has(path)).map((path) => `${path} is a circle`);
};

/**
 * All that is wrong with an OpenAPI document: it is not 3.1, refers to a component that is not there, has one that nothing refers to or
 * that refers to itself, or gives two operations one name.
 */
export const openapiFaults = async (document: object): Promise<readonly string[]> => {
  const { components = {}, paths } = document as { components?: Components; paths: Record<string, object> };
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone({ ...document }));
  const used = new Set(references(document));
  const there = new Set(
    Object.entries(components).flatMap(([section, values]) => Object.keys(values).map((name) => `${section}/${name}`)),
  );
  const names = [...JSON.stringify(paths).matchAll(/"operationId":"([^"]+)"/g)].map(([, name = '']) => name);
  return [
    ...(valid ? [] : [JSON.stringify(errors)]),
    ...(validator.version === '3.1' ? [] : [`the version is ${validator.version}`]),
    ...[...used].filter((path) => !there.has(path)).map((path) => `${path} is not there`),
    ...[...there].filter((path) => !used.has(path)).map((path) => `nothing refers to ${path}`),
    ...circles(components),
    ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `two operations are called ${name}`),
  ];
};
