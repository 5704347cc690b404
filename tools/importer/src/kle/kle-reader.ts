import { FileFault } from '../run/file-fault.js';
import type { Place } from '../run/report.js';
import { ARTER, ElementBuilder } from './element-builder.js';
import type { KleElement } from './kle-element.js';
import { readXml, type XmlReader } from './xml-file.js';

/** The roots of the files that can be read, and the facet that the classes in them are of. */
const ROOTS: Readonly<Record<string, string>> = {
  'KLE-Emneplan': 'Emne',
  'KLE-Handlingsfacetter': 'Handlingsfacet',
};

/** Reads the elements of a KLE file: an emneplan or handlingsfacetter, in the file format 2.0 or that of the REST service. */
export class KleReader implements XmlReader<KleElement> {
  readonly #file: string;
  readonly #builders: { readonly name: string; readonly index: number; readonly builder: ElementBuilder }[] = [];
  /** The names of the XML elements that are open in the innermost element. */
  readonly #path: string[] = [];
  #root = '';
  #depth = 0;
  #text = '';
  #udgivelsesdato = '';
  #marks = 0;
  #next = 0;
  #ready: KleElement[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** The name of the facet that the file's classes are of. Known when the first element has been read. */
  get facet(): string {
    return ROOTS[this.#root] ?? '';
  }

  /** The edition: its `UdgivelsesDato`, as it stands in the file. */
  get udgivelsesdato(): string {
    return this.#udgivelsesdato;
  }

  /**
   * The elements in the order in which they end, so that an element comes after those in it.
   * @throws FileFault when the file cannot be read to its end
   */
  elements(): AsyncGenerator<KleElement> {
    return readXml(this.#file, this);
  }

  take(): readonly KleElement[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, place: Place): void {
    this.#depth++;
    if (this.#depth === 1) this.#begin(name, place);
    const innermost = this.#builders.at(-1);
    if (this.#marks > 0) {
      this.#marks++;
      innermost?.builder.vejledning.open(name, attributes);
      return;
    }
    this.#text = '';
    if (ARTER[name] !== undefined && this.#path.length === 0) {
      const index = this.#next++;
      const overordnet = innermost?.index;
      const position = { index, place, ...(overordnet !== undefined && { overordnet }) };
      this.#builders.push({ name, index, builder: new ElementBuilder(name, position) });
      return;
    }
    if (innermost === undefined) return;
    this.#path.push(name);
    innermost.builder.begin(this.#path);
    if (innermost.builder.isVejledning(this.#path)) this.#marks = 1;
  }

  text(text: string): void {
    if (this.#marks > 0) this.#builders.at(-1)?.builder.vejledning.add(text);
    else this.#text += text;
  }

  close(name: string): void {
    this.#depth--;
    const innermost = this.#builders.at(-1);
    if (this.#marks > 1) innermost?.builder.vejledning.close(name);
    if (this.#marks > 0) this.#marks--;
    else if (innermost === undefined) {
      if (name === 'UdgivelsesDato') this.#udgivelsesdato = this.#text.trim();
    } else if (this.#path.length === 0) {
      this.#builders.pop();
      this.#ready.push(innermost.builder.build());
    } else innermost.builder.field(this.#path, this.#text);
    if (this.#marks === 0) this.#path.pop();
    this.#text = '';
  }

  #begin(name: string, place: Place): void {
    if (ROOTS[name] === undefined)
      throw new FileFault(place, {
        da: `rodelementet er ${name}; her læses ${Object.keys(ROOTS).join(' og ')}`,
        en: `the root element is ${name}; what is read here is ${Object.keys(ROOTS).join(' and ')}`,
      });
    this.#root = name;
  }
}
