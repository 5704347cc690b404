import type { InjectionToken } from '@nestjs/common';
import type { Beskedfejl, Beskedformat, IndsendtBesked, StandardRetur } from '@sagdok/mox';

/** A body that is no message. */
export interface AfvistBesked {
  readonly indhold: Buffer;
  readonly format: Beskedformat;
  readonly fejl: readonly Beskedfejl[];
  /** What the sender is answered. */
  readonly retur: StandardRetur;
}

/** Where messages that come over RabbitMQ are handed over: the beskedfordeler's own store. */
export interface Beskedindgang {
  /**
   * Stores a message, or refuses it. Several may be under way; they are stored in the order of the calls. Rejects when it is not known
   * whether it is stored.
   * @param hvem who sent it, as the broker has checked; undefined when the sender does not say
   */
  gem(indsendt: IndsendtBesked, hvem: string | undefined): Promise<StandardRetur>;
  /** Keeps what is no message, for a person to look at. */
  afvis(afvist: AfvistBesked): Promise<void>;
}

/** The {@link Beskedindgang} of the app that takes messages. */
export const BESKEDINDGANG: InjectionToken<Beskedindgang> = Symbol('sagdok.beskedindgang');
