import { ukendtMedlem } from '@sagdok/validering';
import type { Art } from '../deklaration/indhold.js';
import { type Frame, type Save, SKIPPED } from './frame.js';
import type { Reading } from './reading.js';
import type { XmlElement } from './xml-parser.js';

/** The kind of a single value, and its JSON Pointer. */
export interface DeclaredValue {
  readonly art: Art;
  readonly sti: string;
}

/** An element that holds a single value. */
export class ValueFrame implements Frame {
  readonly #reading: Reading;
  readonly #declared: DeclaredValue;
  readonly #save: Save<unknown>;
  #text = '';

  constructor(reading: Reading, declared: DeclaredValue, save: Save<unknown>) {
    this.#reading = reading;
    this.#declared = declared;
    this.#save = save;
  }

  child({ name, from }: XmlElement): Frame {
    this.#reading.fault(from, () => ukendtMedlem(this.#declared.sti, name, []));

    return SKIPPED;
  }

  text(text: string): void {
    this.#text += text;
  }

  end(): void {
    this.#reading.close();
    this.#save(valueOf(this.#declared.art, this.#text));
  }
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** The value in JSON. A text that is none of its kind stays as it is, and is a fault when the whole is checked. */
function valueOf(art: Art, text: string): string | boolean | number {
  if (art === 'tekst') return text;
  const trimmed = text.trim();
  if (art === 'boolean') return BOOLEANS.get(trimmed) ?? trimmed;

  return art === 'heltal' && /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
}
