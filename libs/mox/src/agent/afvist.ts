import type { Statuskode } from '../besked/standard-retur.js';

/** What a refusal may be: any code but that of success. */
export type Fejlkode = Exclude<Statuskode, 20>;

/**
 * A handler throws this when trying again would not help. The message goes to the fejlkø with the code and the sentence; any other
 * error is tried again.
 */
export class Afvist extends Error {
  override readonly name = 'Afvist';
  readonly kode: Fejlkode;

  /** @param tekst what is wrong, for a person: Danish first, then English */
  constructor(kode: Fejlkode, tekst: string, options?: ErrorOptions) {
    super(tekst, options);
    this.kode = kode;
  }

  /** The message says something that cannot be used (40). */
  static ugyldig(tekst: string): Afvist {
    return new Afvist(40, tekst);
  }

  /** What the message concerns is not there (44). */
  static ikkeFundet(tekst: string): Afvist {
    return new Afvist(44, tekst);
  }

  /** What the message asks for contradicts what is there (49). */
  static konflikt(tekst: string): Afvist {
    return new Afvist(49, tekst);
  }
}
