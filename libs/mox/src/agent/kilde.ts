import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import type { Fejlkode } from './afvist.js';

/** A message as a source hands it over. */
export interface Leverance {
  readonly besked: Haendelsesbesked;
  /** Until when the source lets it be held, in milliseconds since 1970: after that it is not begun. Undefined: for as long as it takes. */
  readonly frist?: number;
  /** Aborts when the source has it back: from then on it is not begun. */
  readonly mistet?: AbortSignal;
  /** The source comes again by itself: after a failure it has the message back at once, and not only when the next attempt is far off. */
  readonly kunEtForsoeg?: true;
}

/** What became of a message that was handed over. */
export type Udfald =
  /** It is handled, and marked so. */
  | { readonly slags: 'udfoert' }
  /** It was handled before. */
  | { readonly slags: 'kendt' }
  /** It is given back: the source is to hand it over again later, before later messages about the same object. */
  | { readonly slags: 'igen'; readonly kode: Fejlkode; readonly tekst: string }
  /** It is not to be tried again: the source is to put it where a person finds it, with the reason. */
  | { readonly slags: 'afvist'; readonly kode: Fejlkode; readonly tekst: string };

/** Takes a message, and tells what became of it. Never rejects. */
export type Modtag = (leverance: Leverance) => Promise<Udfald>;

/** How the beskedfordeler is to deliver. Source: the beskedfordeler's abonnement. */
export type Levering =
  | { readonly slags: 'pull' }
  | { readonly slags: 'amqp'; readonly format: 'xml' | 'json' }
  | {
      readonly slags: 'push';
      readonly url: string;
      readonly format: 'xml' | 'json' | 'cloudevents';
      readonly hemmelighed?: string;
    };

/** Where an agent's messages come from. */
export interface Kilde {
  /** What the subscription is to say of it. */
  readonly levering: Levering;
  /** The way for answers that goes with it, from the beginning until it is stopped; absent: there is none but HTTP. */
  readonly afsender?: Beskedmodtager;
  /**
   * Begins to hand messages over; several may be under way. It acknowledges each by what became of it, and tells `fejlet` of what goes
   * wrong between it and the beskedfordeler, which it tries again by itself.
   */
  start(modtag: Modtag, fejlet: (error: unknown) => void): Promise<void>;
  /** Takes no more messages. Ends when all that were handed over are acknowledged. Also of one that was never started. */
  stop(): Promise<void>;
}
