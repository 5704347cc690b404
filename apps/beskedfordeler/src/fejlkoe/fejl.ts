/**
 * The kinds of entries: a message that could not be taken, one that could not be delivered, and what was given up at the message broker
 * that is neither.
 */
export const FEJLSLAGS = ['modtagelse', 'levering', 'doed'] as const;

/** What could not be taken, or could not be delivered. */
export interface Fejlpost {
  readonly id: string;
  readonly slags: (typeof FEJLSLAGS)[number];
  /** The StatusKode. */
  readonly kode: number;
  readonly tekst: string;
  /** ISO 8601. */
  readonly tidspunkt: string;
  readonly forsoeg: number;
  /** Of a delivery: where it was to, by which abonnement, and which message. */
  readonly dueslag?: string;
  readonly abonnement?: string;
  readonly position?: string;
  /** Of what was sent to us: its form. */
  readonly format?: string;
}

/** All of an entry. */
export interface HelFejlpost extends Fejlpost {
  /** The message that could not be delivered, as JSON. */
  readonly besked?: string;
  /** What was sent, or the beginning of it. */
  readonly indhold?: string;
  /** More was sent than is kept. */
  readonly afkortet?: boolean;
}
