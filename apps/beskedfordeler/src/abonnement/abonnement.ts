import type { Filter, Levering, UnikId } from '@sagdok/mox';

/** Who wants which messages, and how they get them. */
export interface Abonnement {
  readonly id: string;
  readonly navn: string;
  /** A message that any of them takes is wanted; with none, every message is. */
  readonly filtre: readonly Filter[];
  readonly levering: Levering;
  /** Does it get Beskeddata, and not the envelope alone? */
  readonly beskeddata: boolean;
  /** Who receives, for messages that name who may (`TilladtModtager`). */
  readonly modtager?: UnikId;
  readonly dueslag: string;
  /** Who made it, as `Adgang` knows them: what they may see, it may carry. */
  readonly ejer: string;
  /** When it was made, in microseconds since 1970. */
  readonly oprettet: bigint;
}
