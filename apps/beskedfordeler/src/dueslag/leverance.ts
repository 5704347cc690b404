/** A message as a dueslag hands it over. */
export interface Leverance {
  readonly position: string;
  readonly abonnement: string;
  /** Messages with the same one are handed over in order. */
  readonly ordensnoegle: string;
  /** By what its outcome is told from that of another time it was handed over. */
  readonly laan: string;
  /** Which attempt this is, from 1. */
  readonly forsoeg: number;
  /** How often the receiver has refused it before, for what it is. */
  readonly afvist: number;
  /** Since when it waits, in microseconds since 1970. */
  readonly siden: bigint;
  /** The message, as JSON. */
  readonly indhold: string;
  /** The sender's own XML, where it came so. */
  readonly xml: string | undefined;
}

/** Why something could not be delivered. */
export interface Fejlgrund {
  /** The code of a StandardRetur. */
  readonly kode: number;
  /** What happened, for a person. */
  readonly tekst: string;
}

/** What became of a message that was handed over. */
export type Udfald =
  /** The receiver has it. */
  | { readonly slags: 'kvitteret' }
  /** It was not tried after all, and is there again at once. */
  | { readonly slags: 'tilbage' }
  /** It is to be tried again, after a wait that grows with each attempt. */
  | { readonly slags: 'udsat' }
  /** The same; the receiver has refused it for what it is. */
  | { readonly slags: 'afvist' }
  /** Its receiver may not see it (any more): it is removed. */
  | { readonly slags: 'skjult' }
  /** It is not to be tried again: it goes to the fejlkø. */
  | ({ readonly slags: 'opgivet' } & Fejlgrund);

/** The outcome of one message. */
export interface Afgoerelse {
  readonly position: string;
  /** The `laan` it is the outcome of; absent: whichever is the last. */
  readonly laan?: string;
  readonly udfald: Udfald;
}

/** How the receiver of a dueslag was found to be. */
export type Modtagertilstand =
  | { readonly slags: 'uvist'; readonly fejl?: Fejlgrund }
  | { readonly slags: 'rask' }
  /** Nothing is sent to it for a while. `ventSekunder` is how long it asks for, 0 when it does not. */
  | { readonly slags: 'syg'; readonly fejl: Fejlgrund; readonly ventSekunder: number };
