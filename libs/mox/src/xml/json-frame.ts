import { BESKEDDATA_NAVNERUM } from '../deklaration/navnerum.js';
import type { ForeignElement } from './foreign-element.js';
import type { Frame } from './frame.js';
import type { XmlElement } from './xml-parser.js';

/** The element of ours that carries JSON. */
export const JSON_ELEMENT = { name: 'Indhold', mediatype: 'application/json' } as const;

/** Is it the element of ours that carries JSON? */
export const isJsonElement = ({ name, namespace, attributes }: XmlElement): boolean =>
  name === JSON_ELEMENT.name &&
  namespace === BESKEDDATA_NAVNERUM &&
  attributes.mediatype?.value === JSON_ELEMENT.mediatype;

/** The element of ours that carries JSON: a foreign element, whose text is gathered too. */
export class JsonFrame implements Frame {
  readonly #foreign: ForeignElement;
  readonly #save: (text: string) => void;
  #text = '';
  #textOnly = true;

  constructor(foreign: ForeignElement, save: (text: string) => void) {
    this.#foreign = foreign;
    this.#save = save;
  }

  child(element: XmlElement): Frame {
    this.#textOnly = false;

    return this.#foreign.child(element);
  }

  text(text: string): void {
    this.#text += text;
  }

  end(contentTo: number, to: number): void {
    this.#foreign.end(contentTo, to);
    if (this.#textOnly) this.#save(this.#text);
  }
}
