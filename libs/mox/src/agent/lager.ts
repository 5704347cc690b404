/** A value, now or later. */
export type Awaitable<T> = T | Promise<T>;

/** What an agent remembers of one message. */
export interface Erindring {
  readonly udfoert: boolean;
  /** How many attempts at it have failed. */
  readonly fejl: number;
}

/** What an agent remembers of messages. It outlives the process. */
export interface Lager {
  /** What it knows of a message. */
  erindring(beskedId: string): Awaitable<Erindring>;
  /** Marks a message as handled, at an instant in milliseconds since 1970, and forgets its failures. */
  udfoert(beskedId: string, hvornaar: number): Awaitable<void>;
  /** Counts one more failure to handle a message, and gives how many there are now. */
  fejlet(beskedId: string, hvornaar: number): Awaitable<number>;
  /** Forgets the failures of a message: somebody else has it now. */
  glemFejl(beskedId: string): Awaitable<void>;
  /** Forgets what was marked before an instant. */
  ryd(foer: number): Awaitable<void>;
  /** Lets go of what it holds. */
  luk(): Awaitable<void>;
}
