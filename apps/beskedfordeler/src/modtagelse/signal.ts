import { Injectable } from '@nestjs/common';

/** Hears which dueslag have got messages. */
export type Lytter = (dueslag: ReadonlySet<string>) => void;

/** Tells, within the process, that dueslag have got messages: who waits for them need not wait for their next look at the database. */
@Injectable()
export class Signal {
  readonly #lyttere = new Set<Lytter>();

  /** From now on the listener is told; gives the way to stop that. */
  lyt(lytter: Lytter): () => void {
    this.#lyttere.add(lytter);
    return () => {
      this.#lyttere.delete(lytter);
    };
  }

  /** These dueslag have got messages. */
  giv(dueslag: ReadonlySet<string>): void {
    if (dueslag.size > 0) for (const lytter of this.#lyttere) lytter(dueslag);
  }
}
