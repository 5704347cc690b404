import type { DeadReason } from '@sagdok/mox';

/** What whoever sent a message is answered. */
export interface Reply {
  readonly body: Buffer | string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** Why a message is given up, and when that is kept as a dead letter: always, or only when nobody can be answered. */
export interface Refusal extends DeadReason {
  readonly doedt: 'altid' | 'ubesvaret';
}

/** What a controller of messages returns: what became of the message, which is then acknowledged. To have it tried again, it throws `TryAgain`. */
export interface Handled {
  readonly reply?: Reply;
  readonly refusal?: Refusal;
}
