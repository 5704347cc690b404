import type { Refusal, Sentence } from './report.js';

/** What became of an object. */
export type Outcome = 'created' | 'changed' | 'unchanged' | 'refused';

/** How many objects each outcome had. */
export type Counts = Readonly<Record<Outcome, number>>;

/** A field of the files that was left out, because there is no place for it. */
export interface Omitted {
  /** Where it is in an object: `organisationenhed/relationer/niveau`. */
  readonly field: string;
  /** How many objects had it. */
  readonly objects: number;
  /** One of those objects. */
  readonly example: string;
}

/** What an import did, as it goes along. */
export class Summary {
  readonly #counts = new Map<string, Record<Outcome, number>>();
  readonly #omitted = new Map<string, { objects: number; readonly example: string }>();
  readonly #refusals: Refusal[] = [];
  readonly #remarks: Sentence[] = [];

  /** Counts an object of a type. */
  count(type: string, outcome: Outcome): void {
    const counts = this.#counts.get(type) ?? { created: 0, changed: 0, unchanged: 0, refused: 0 };
    counts[outcome]++;
    this.#counts.set(type, counts);
  }

  /** Counts an object, or a whole file, that was refused. */
  refuse(type: string, refusal: Refusal): void {
    this.count(type, 'refused');
    this.#refusals.push(refusal);
  }

  /** Adds something the user should know that is not a refusal. */
  remark(sentence: Sentence): void {
    this.#remarks.push(sentence);
  }

  /** Notes that an object has a field that was left out; once for each object. */
  omit(field: string, example: string): void {
    const known = this.#omitted.get(field);
    if (known) known.objects++;
    else this.#omitted.set(field, { objects: 1, example });
  }

  /** The counts by type, in the order in which the types were met. */
  get types(): Readonly<Record<string, Counts>> {
    return Object.fromEntries(this.#counts);
  }

  get refusals(): readonly Refusal[] {
    return this.#refusals;
  }

  get remarks(): readonly Sentence[] {
    return this.#remarks;
  }

  /** The fields that were left out, in alphabetical order. */
  get omitted(): readonly Omitted[] {
    return [...this.#omitted]
      .map(([field, { objects, example }]) => ({ field, objects, example }))
      .toSorted((a, b) => (a.field < b.field ? -1 : 1));
  }
}
