import type { FremmedXml } from '../besked/fremmed-indhold.js';
import { ForeignElement } from './foreign-element.js';
import { type Frame, saysSomething, type Save } from './frame.js';
import type { Reading } from './reading.js';
import { unexpectedText } from './structure-faults.js';
import type { XmlElement } from './xml-parser.js';

/** An element whose elements are foreign, each a piece. */
export class ExtensionFrame implements Frame {
  readonly #reading: Reading;
  readonly #sti: string;
  readonly #save: Save<readonly FremmedXml[]>;
  readonly #pieces: FremmedXml[] = [];

  constructor(reading: Reading, sti: string, save: Save<readonly FremmedXml[]>) {
    this.#reading = reading;
    this.#sti = sti;
    this.#save = save;
  }

  child(element: XmlElement): Frame {
    return new ForeignElement(this.#reading, element, (xml) => this.#pieces.push({ xml }));
  }

  text(text: string, to: number): void {
    if (saysSomething(text)) this.#reading.fault(to, () => unexpectedText(this.#sti));
  }

  end(): void {
    this.#reading.close();
    this.#save(this.#pieces);
  }
}
