import type { Begreb } from '../data/ordliste/begreb.ts';
import { ORDLISTE } from '../data/ordliste/ordliste.ts';
import type { Locale } from '../src/locale/locale.ts';

/** What is read and written of a Markdown tree. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string;
  readonly attributes?: readonly { readonly type: string; readonly name: string; readonly value: string }[];
  children?: Node[];
}

/** Where a word keeps its look: what is already a link, a name, code, or has no room for an explanation. */
const LEFT_ALONE = new Set(['heading', 'link', 'linkReference', 'table', 'mdxJsxTextElement']);

/**
 * A remark plugin that explains the words of the glossary where a page uses them first: the word becomes a `<Begreb>`
 * with its definition, so that the browser needs no glossary.
 */
export function glossary({ locale }: { readonly locale: Locale }) {
  return () =>
    (tree: Node, file: { readonly path: string }): void => {
      if (!/[\\/]ordliste\.mdx?$/.test(file.path)) explain(tree, new Words(locale));
    };
}

/** The words that a page has not used yet. */
class Words {
  readonly #locale: Locale;
  readonly #byForm: ReadonlyMap<string, Begreb>;
  readonly #pattern: RegExp;
  readonly #used = new Set<Begreb>();

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#byForm = new Map(
      ORDLISTE.flatMap((begreb) => (begreb.former?.[locale] ?? []).map((form) => [form, begreb] as const)),
    );
    const longestFirst = [...this.#byForm.keys()].toSorted((a, b) => b.length - a.length);
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  }

  /** A text in pieces: text as it was, and words with their definitions. */
  split(text: string): Node[] {
    const pieces: Node[] = [];
    let end = 0;
    for (const { 0: form, index } of text.matchAll(this.#pattern)) {
      const begreb = this.#byForm.get(form) ?? this.#byForm.get(form.toLowerCase());
      if (!begreb || this.#used.has(begreb)) continue;
      this.#used.add(begreb);
      pieces.push({ type: 'text', value: text.slice(end, index) }, this.#explained(begreb, form));
      end = index + form.length;
    }

    return [...pieces, { type: 'text', value: text.slice(end) }].filter(({ type, value }) => type !== 'text' || value);
  }

  #explained({ id, definition }: Begreb, form: string): Node {
    const attributes = Object.entries({ id, definition: definition[this.#locale] });

    return {
      type: 'mdxJsxTextElement',
      name: 'Begreb',
      attributes: attributes.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
      children: [{ type: 'text', value: form }],
    };
  }
}

function explain(node: Node, words: Words): void {
  if (!node.children) return;

  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return words.split(child.value ?? '');
    if (!LEFT_ALONE.has(child.type)) explain(child, words);

    return child;
  });
}
