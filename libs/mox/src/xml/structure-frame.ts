import { ukendtMedlem } from '@sagdok/validering';
import type { Element, Indhold, Sekvens, Valg } from '../deklaration/indhold.js';
import { NAVNERUM } from '../deklaration/navnerum.js';
import { ExtensionFrame } from './extension-frame.js';
import { type Frame, saysSomething, type Save, SKIPPED } from './frame.js';
import { OpenFrame } from './open-frame.js';
import type { Reading } from './reading.js';
import { repeated, unexpectedText, unknownAttribute, wrongNamespace, wrongOrder } from './structure-faults.js';
import { ValueFrame } from './value-frame.js';
import type { XmlElement } from './xml-parser.js';

/** An element that holds declared elements. Its value is an object of theirs. */
class StructureFrame implements Frame {
  readonly #reading: Reading;
  readonly #indhold: Sekvens | Valg;
  readonly #names: readonly string[];
  readonly #sti: string;
  readonly #save: Save<unknown>;
  readonly #json: Record<string, unknown> = {};
  /** How far in the order of the declaration the elements have come. */
  #reached = 0;

  constructor(reading: Reading, indhold: Sekvens | Valg, sti: string, save: Save<unknown>) {
    this.#reading = reading;
    this.#indhold = indhold;
    this.#names = Object.keys(indhold.elementer);
    this.#sti = sti;
    this.#save = save;
  }

  child(element: XmlElement): Frame {
    const { name, namespace, from } = element;
    const index = this.#names.indexOf(name);
    const declared = this.#indhold.elementer[name];
    if (index < 0 || declared === undefined) {
      this.#reading.fault(from, () => ukendtMedlem(this.#sti, name, this.#names));

      return SKIPPED;
    }
    const expected = NAVNERUM[declared.navnerum ?? this.#indhold.navnerum];
    if (namespace !== expected) this.#reading.fault(from, () => wrongNamespace(`${this.#sti}/${name}`, name, expected));
    if (this.#indhold.slags === 'sekvens') this.#checkOrder(index, element);

    return this.#childFrame(element, declared);
  }

  text(text: string, to: number): void {
    if (saysSomething(text)) this.#reading.fault(to, () => unexpectedText(this.#sti));
  }

  end(): void {
    this.#reading.close();
    this.#save(this.#json);
  }

  #checkOrder(index: number, { name, from }: XmlElement): void {
    const later = this.#names[this.#reached] ?? name;
    if (index < this.#reached) this.#reading.fault(from, () => wrongOrder(`${this.#sti}/${name}`, name, later));
    else this.#reached = index;
  }

  #childFrame(element: XmlElement, { indhold, antal }: Element): Frame {
    const { name, from } = element;
    const sti = `${this.#sti}/${name}`;
    if (antal === '0..n') {
      const list = (this.#json[name] ??= []) as unknown[];
      const index = list.push(undefined) - 1;

      return frameOf(this.#reading, { element, indhold, sti: `${sti}/${index}` }, (value) => (list[index] = value));
    }
    if (Object.hasOwn(this.#json, name)) {
      this.#reading.fault(from, () => repeated(sti, name));

      return SKIPPED;
    }
    this.#json[name] = undefined;

    return frameOf(this.#reading, { element, indhold, sti }, (value) => (this.#json[name] = value));
  }
}

/** An element, what it should hold, and the JSON Pointer of its value. */
interface Declared {
  readonly element: XmlElement;
  readonly indhold: Indhold;
  readonly sti: string;
}

/** Attributes of these namespaces say nothing of a message. */
const FREE_ATTRIBUTES: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://www.w3.org/XML/1998/namespace',
]);

/** The frame of a declared element, which gives its value to `save` when it ends. */
export function frameOf(reading: Reading, { element, indhold, sti }: Declared, save: Save<unknown>): Frame {
  reading.open(element, sti);
  for (const [name, { uri }] of Object.entries(element.attributes)) {
    if (!FREE_ATTRIBUTES.has(uri)) reading.fault(element.from, () => unknownAttribute(sti, name));
  }
  switch (indhold.slags) {
    case 'vaerdi':
      return new ValueFrame(reading, { art: indhold.art, sti }, save);
    case 'aabent':
      return new OpenFrame(reading, { from: element.to, sti }, save);
    case 'udvidelse':
      return new ExtensionFrame(reading, sti, save);
    default:
      return new StructureFrame(reading, indhold, sti, save);
  }
}
