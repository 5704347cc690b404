import type { Livscykluskode } from '@sagdok/tid';

/**
 * A notice as LoRA's MOX sends them (standard.md 3.2): that an object got a registrering, or that a virkning period begins or ends.
 * Only LoRA.
 */
export type Notits = {
  /** The id of the message; LoRA's relay of notices sends none. */
  readonly beskedID?: string;
  /** The name of the type of object, in lower case. */
  readonly objekttype: string;
  readonly objektID: string;
} & (
  | {
      readonly beskedtype: 'notification';
      readonly livscykluskode: Livscykluskode;
    }
  | {
      readonly beskedtype: 'effectupdate';
      /** 1: it begins, 2: it ends, 3: one ends and another begins. */
      readonly updatetype: 1 | 2 | 3;
      readonly effecttime: string;
    }
);
