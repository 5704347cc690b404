import type { Objekttype, Tekster } from '@sagdok/model';
import { link, md } from '../markup.ts';
import { typeDownloads } from '../downloads/type-downloads.ts';
import type { Translate } from '../words.ts';
import type { OpenapiDocument } from './openapi.ts';

/** The schemas of the OpenAPI that are files of their own too, by the end of their names, and the end of the file's. */
const FORMS: readonly (readonly [name: string, file: string])[] = [
  ['Opret', '.opret.schema.json'],
  ['Ret', '.ret.schema.json'],
  ['Registrering', '.svar.schema.json'],
];

/** The anchor of the table of types. */
export const TYPES_ANCHOR = 'objekttyper';

interface SchemaFile {
  readonly path: string;
  readonly label: Tekster;
}

/** Links to the schemas that a part of the document refers to, in any depth; those that are no files, by name. */
export function schemaLinks(
  document: OpenapiDocument,
  part: unknown,
  types: readonly Objekttype[],
  t: Translate,
): string {
  const files = new Map<string, SchemaFile>();
  const named = new Set<string>();
  const visit = (value: unknown, depth: number, seen: ReadonlySet<string>): void => {
    for (const name of referencesIn(value)) {
      const file = fileOf(name, types);
      if (file !== undefined) files.set(file.path, file);
      else if (!seen.has(name)) {
        if (depth === 0) named.add(name);
        visit(document.components.schemas?.[name], depth + 1, new Set([...seen, name]));
      }
    }
  };
  visit(part, 0, new Set());

  if (files.size === 0) return [...named].map((name) => `\`${name}\``).join(', ');
  // Where there are several types, their files stand in the table of types.
  const links = [...files.values()].map(({ path, label }) =>
    link(md(t(label)), types.length > 1 ? `#${TYPES_ANCHOR}` : `pathname://${path}`),
  );

  return [...new Set(links)].join(', ');
}

function referencesIn(value: unknown): readonly string[] {
  const found = JSON.stringify([value]).matchAll(/"#\/components\/schemas\/([^"]+)"/g);

  return [...found].map(([, name = '']) => name);
}

function fileOf(name: string, types: readonly Objekttype[]): SchemaFile | undefined {
  for (const type of types) {
    const typeName = type.navn.charAt(0).toUpperCase() + type.navn.slice(1);
    const [, ending] = FORMS.find(([form]) => name === typeName + form) ?? [];
    const file = ending === undefined ? undefined : typeDownloads(type).find(({ path }) => path.endsWith(ending));
    if (file !== undefined) return file;
  }

  return undefined;
}
