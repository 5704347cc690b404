import type { Tekster } from '@sagdok/model';
import type { Del } from '../dele.ts';

/**
 * What kind of deviation it is.
 * - `modstrid`: sources say different things.
 * - `hul`: no source that can be read says it, and something is assumed.
 * - `lora`: LoRA fails, loses data or contradicts its own documentation, and sagdok does otherwise.
 */
export type Afvigelsesart = 'modstrid' | 'hul' | 'lora';

/** A known deviation or erratum: what does not fit together, and what is done about it here. */
export interface Afvigelse {
  /** Permanent, and never used again: the anchor on the page. */
  readonly id: `AFV-${string}`;
  readonly del: Del;
  /** The versions of the part that it concerns. */
  readonly versioner: readonly string[];
  readonly art: Afvigelsesart;
  readonly titel: Tekster;
  readonly beskrivelse: Tekster;
  /** What sagdok does. */
  readonly haandtering: Tekster;
  /** The folders of the change proposals that are about it. */
  readonly forslag?: readonly string[];
  /** When it became known, as `2027-01-31`: it is then news in the feeds. Absent for what was known from the start. */
  readonly dato?: string;
}
