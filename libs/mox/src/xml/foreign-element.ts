import type { Frame } from './frame.js';
import { declarations, prefixesIn } from './inherited-namespaces.js';
import type { Reading } from './reading.js';
import type { XmlElement } from './xml-parser.js';

/** Where the text of a foreign element goes, and where the element has ended in the document. */
export type SaveXml = (xml: string, to: number) => void;

/** An element that the standard leaves open. Its value is its text in the document, with the namespaces it has from around it. */
export class ForeignElement implements Frame {
  readonly #reading: Reading;
  readonly #element: XmlElement;
  readonly #save: SaveXml;
  /** For each open element in it: is a default namespace declared there, or around it and still in what is foreign? */
  readonly #hasDefault: boolean[] = [];
  #inheritsDefault = false;

  constructor(reading: Reading, element: XmlElement, save: SaveXml) {
    this.#reading = reading;
    this.#element = element;
    this.#save = save;
    this.child(element);
  }

  child({ declared, prefix }: XmlElement): this {
    const hasDefault = '' in declared || this.#hasDefault.at(-1) === true;
    if (prefix === '' && !hasDefault) this.#inheritsDefault = true;
    this.#hasDefault.push(hasDefault);

    return this;
  }

  text(): void {
    // The text is part of the element's own text in the document.
  }

  end(_contentTo: number, to: number): void {
    this.#hasDefault.pop();
    if (this.#hasDefault.length === 0) this.#save(this.#complete(to), to);
  }

  #complete(to: number): string {
    const { from, qualifiedName, declared } = this.#element;
    const xml = this.#reading.xml.slice(from, to);
    const used = [...prefixesIn(xml), ...(this.#inheritsDefault ? [''] : [])];
    const inherited = used
      .filter((prefix) => !(prefix in declared))
      .map((prefix) => [prefix, this.#reading.namespaceOf(prefix)] as const)
      .filter(([, uri]) => uri !== '');
    const afterName = 1 + qualifiedName.length;

    return xml.slice(0, afterName) + this.#reading.added(declarations(inherited)) + xml.slice(afterName);
  }
}
