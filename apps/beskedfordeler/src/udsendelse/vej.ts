import type { Levering } from '@sagdok/mox';
import type { Fejlgrund } from '../dueslag/leverance.js';
import type { Udleveret } from '../udlevering/udlevering.js';

/** What came of sending a message. */
export type Sendeudfald =
  | { readonly slags: 'modtaget' }
  /** The receiver refuses the message for what it is; others may be sent. */
  | { readonly slags: 'afvist'; readonly fejl: Fejlgrund }
  /** The receiver takes no messages for now. `ventSekunder` is how long it asks to be left alone, 0 when it does not. */
  | { readonly slags: 'syg'; readonly fejl: Fejlgrund; readonly ventSekunder: number }
  /** It was not sent, or given up while it was, for another reason than these. */
  | { readonly slags: 'afbrudt' };

/** A way to a receiver: how the messages of one kind of levering are sent. */
export interface Vej {
  readonly slags: Levering['slags'];
  /** How many messages of a dueslag may be under way at the same time. */
  readonly samtidige: number;
  /** Can anything be sent this way now? Else what is to be sent waits, and its receivers are not found ill for it. */
  readonly aaben: boolean;
  /** Sends a message, and tells what came of it. Never rejects. `afbryd` says that there is no more time. */
  send(udleveret: Udleveret, afbryd: AbortSignal): Promise<Sendeudfald>;
}
