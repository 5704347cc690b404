/** The marks that begin something on a line of its own; all others (`i`, `b`, `span`) stand within a line. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'table', 'tr']);

/** The beginning of an item that nothing has been written in. */
const MARKER = /^ *(-|\d+\.)\s*$/;

/**
 * Makes readable text of the markup of a Vejledning, piece by piece: a blank line between paragraphs, a line for each item of a
 * list with `- ` or its number before it, the address of a link in parentheses. All other marks are left out.
 */
export class VejledningText {
  #text = '';
  #line = '';
  /** What separates the line under way from what stands before it. */
  #gap = '';
  readonly #lists: { readonly numbered: boolean; items: number }[] = [];
  readonly #links: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'li') {
      this.#item();
      return;
    }
    if (name === 'br') this.#break('\n');
    if (name === 'a') this.#links.push(attributes.href ?? '');
    if (PARAGRAPHS.has(name)) this.#break(this.#between);
    if (name === 'ul' || name === 'ol') this.#lists.push({ numbered: name === 'ol', items: 0 });
  }

  close(name: string): void {
    if (name === 'a') {
      const href = this.#links.pop() ?? '';
      if (href !== '' && !this.#line.endsWith(href)) this.#line += ` (${href})`;
    }
    if (name === 'ul' || name === 'ol') {
      this.#lists.pop();
      if (MARKER.test(this.#line)) this.#line = '';
    }
    if (PARAGRAPHS.has(name)) this.#break(this.#between);
  }

  add(text: string): void {
    this.#line += text;
  }

  /** The whole text so far. */
  toString(): string {
    if (MARKER.test(this.#line)) this.#line = '';
    this.#break('\n\n');
    return this.#text;
  }

  /** What separates paragraphs here. */
  get #between(): string {
    return this.#lists.length > 0 ? '\n' : '\n\n';
  }

  #item(): void {
    const list = this.#lists.at(-1) ?? { numbered: false, items: 0 };
    list.items++;
    this.#break(list.items === 1 && this.#lists.length < 2 ? '\n\n' : '\n');
    this.#line = `${'  '.repeat(Math.max(0, this.#lists.length - 1))}${list.numbered ? `${list.items}.` : '-'} `;
  }

  #break(gap: string): void {
    if (MARKER.test(this.#line)) return;
    const indent = /^ *(?=- |\d+\. )/.exec(this.#line)?.[0] ?? '';
    const line = this.#line.replace(/\s+/g, ' ').trim();
    this.#line = '';
    if (line !== '') {
      this.#text += `${this.#text === '' ? '' : this.#gap}${indent}${line}`;
      this.#gap = gap;
      return;
    }
    if (gap.length > this.#gap.length || this.#text === '') this.#gap = gap;
  }
}
