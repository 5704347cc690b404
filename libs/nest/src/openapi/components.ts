import type { JsonSchema } from '@sagdok/validering';

/** A JSON object of the document. */
export type JsonObject = JsonSchema;

/** A reference to a component. */
export type Reference = Readonly<{ $ref: string }>;

/** The kinds of components that the document has. */
export type Section = 'schemas' | 'parameters' | 'headers' | 'responses';

const PREFIX = '#/components/';

/** The components of a document: each text once, under a name that does not depend on who else is there. */
export class Components {
  readonly #values = new Map<string, { readonly value: JsonObject; readonly text: string }>();

  /**
   * A reference to the value, which gets the first of the names that is free or that it already has.
   * Where all are taken, a number makes the last one free.
   */
  ref(section: Section, names: readonly [string, ...string[]], value: JsonObject): Reference {
    const text = JSON.stringify(value);
    for (let i = 0; ; i++) {
      const name = names[i] ?? `${names.at(-1) ?? ''}${i - names.length + 2}`;
      const path = `${section}/${name}`;
      const found = this.#values.get(path);
      if (found === undefined) this.#values.set(path, { value, text });
      if (found === undefined || found.text === text) return { $ref: `${PREFIX}${path}` };
    }
  }

  /** The components that something refers to, and those that these refer to, as the document's `components`; sorted by name. */
  usedBy(using: JsonObject): JsonObject {
    const used = new Set<string>();
    this.#collect(JSON.stringify(using), used);
    const sections: Record<string, Record<string, JsonObject>> = {};
    for (const path of [...used].toSorted()) {
      const [section = '', name = ''] = path.split('/');
      const value = this.#values.get(path)?.value;
      if (value !== undefined) (sections[section] ??= {})[name] = value;
    }
    return sections;
  }

  #collect(text: string, used: Set<string>): void {
    for (const [, path = ''] of text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)) {
      if (used.has(path)) continue;
      used.add(path);
      this.#collect(this.#values.get(path)?.text ?? '', used);
    }
  }
}
