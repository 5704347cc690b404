import { type Fejl, Fejlsamling } from '@sagdok/validering';
import type { Beskedfejl } from '../beskedfejl.js';
import { Lines } from './lines.js';
import { ReadStop } from './read-stop.js';
import type { XmlElement } from './xml-parser.js';

/** What is known while one document is read: its text, the faults so far, and where what was read stands. */
export class Reading {
  readonly xml: string;
  readonly #lines: Lines;
  readonly #faults = new Fejlsamling();
  readonly #places = new Map<string, number>();
  readonly #open: XmlElement[] = [];
  readonly #maxSize: number;
  #room: number;

  /** @param maxSize how large a document is read, and how much may be put into foreign content in all, to make it complete */
  constructor(xml: string, maxSize: number) {
    this.xml = xml;
    this.#lines = new Lines(xml);
    this.#maxSize = maxSize;
    this.#room = maxSize;
  }

  /** An element of the envelope begins: what the pointer points to stands there. */
  open(element: XmlElement, sti: string): void {
    this.#open.push(element);
    this.#places.set(sti, element.from);
  }

  /** The element of the envelope that began last ends. */
  close(): void {
    this.#open.pop();
  }

  /** There is a fault at an index in the text. */
  fault(index: number, make: () => Fejl): void {
    this.#faults.tilfoej(() => ({ ...make(), ...this.#lines.at(index) }));
  }

  /** There is a fault in what was read. */
  faultIn(fejl: Fejl): void {
    let { sti } = fejl;
    while (sti !== '' && !this.#places.has(sti)) sti = sti.slice(0, sti.lastIndexOf('/'));
    this.fault(this.#places.get(sti) ?? 0, () => fejl);
  }

  /** All faults, those of structure first. */
  faults(): readonly Beskedfejl[] {
    return this.#faults.alle(false);
  }

  /** The namespace that the open elements of the envelope declare for a prefix; empty when it is none. */
  namespaceOf(prefix: string): string {
    return this.#open.findLast(({ declared }) => prefix in declared)?.declared[prefix] ?? '';
  }

  /**
   * Counts what is put into foreign content.
   * @throws {ReadStop} when there is no room for more
   */
  added(text: string): string {
    this.#room -= text.length;
    if (this.#room < 0) throw ReadStop.tooLarge(this.#maxSize);

    return text;
  }
}
