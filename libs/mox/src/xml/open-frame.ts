import { tekster } from '@sagdok/model';
import { fejl } from '@sagdok/validering';
import type { FremmedIndhold } from '../besked/fremmed-indhold.js';
import { ForeignElement } from './foreign-element.js';
import { type Frame, saysSomething, type Save, trimSpace } from './frame.js';
import { isJsonElement, JsonFrame } from './json-frame.js';
import type { Reading } from './reading.js';
import type { XmlElement } from './xml-parser.js';

/** Where the content of an element begins in the document, and the JSON Pointer of its value. */
export interface OpenContent {
  readonly from: number;
  readonly sti: string;
}

/** An element whose content is foreign as a whole: elements, text, comments, or JSON in an element of ours. */
export class OpenFrame implements Frame {
  readonly #reading: Reading;
  readonly #content: OpenContent;
  readonly #save: Save<FremmedIndhold>;
  /** In turn what stands between elements, and an element. */
  readonly #parts: string[] = [];
  #partsTo: number;
  #json: string | undefined;

  constructor(reading: Reading, content: OpenContent, save: Save<FremmedIndhold>) {
    this.#reading = reading;
    this.#content = content;
    this.#partsTo = content.from;
    this.#save = save;
  }

  child(element: XmlElement): Frame {
    this.#parts.push(this.#reading.xml.slice(this.#partsTo, element.from));
    const foreign = new ForeignElement(this.#reading, element, (xml, to) => {
      this.#parts.push(xml);
      this.#partsTo = to;
    });

    return isJsonElement(element) ? new JsonFrame(foreign, (text) => (this.#json = text)) : foreign;
  }

  text(): void {
    // The text is part of the content in the document.
  }

  end(contentTo: number): void {
    this.#reading.close();
    this.#parts.push(this.#reading.xml.slice(this.#partsTo, contentTo));
    const [before = '', element, after = '', ...more] = this.#parts;
    const alone = more.length === 0 && !saysSomething(before + after);
    if (alone && this.#json !== undefined) this.#save({ json: this.#parse(this.#json) });
    else this.#save({ xml: element === undefined ? before : trimSpace(this.#parts.join('')) });
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#reading.fault(this.#content.from, () => fejl(this.#content.sti, 'ugyldig-json', NOT_JSON));

      return null;
    }
  }
}

const NOT_JSON = tekster(
  'Teksten i elementet »Indhold« er ikke JSON.',
  'The text in the element “Indhold” is no JSON.',
);
