import { tekster } from '@sagdok/model';
import { fejl, type Fejl } from './fejl.js';

/** No more faults than these are told of one body, and one that says how many more there are. */
export const MAKS_FEJL = 100;

/** Faults as they are found. Those beyond the first hundred are counted, and not worded. */
export class Fejlsamling {
  readonly #fejl: Fejl[] = [];
  #flere = 0;

  /** Adds a fault that is worded if there is room for it. */
  tilfoej(make: () => Fejl): void {
    if (this.#fejl.length < MAKS_FEJL) this.#fejl.push(make());
    else this.#flere++;
  }

  /** Collects the faults of a part of the body in this, by where the part is. */
  under(sti: string): Pick<Fejlsamling, 'tilfoej'> {
    return {
      tilfoej: (make) => {
        this.tilfoej(() => {
          const fundet = make();

          return { ...fundet, sti: `${sti}${fundet.sti}` };
        });
      },
    };
  }

  /** The faults, and at the end that there are more, or may be, because only the first was looked for. */
  alle(kunFoerste: boolean): Fejl[] {
    if (this.#flere === 0 && !kunFoerste) return this.#fejl;
    const da = `Fejl der ikke er vist: ${this.#flere}.`;
    const en = `Faults not shown: ${this.#flere}.`;
    const flere = kunFoerste
      ? tekster(
          `${da} Indholdet er så stort, at der kun er ledt efter den første fejl i dets form.`,
          `${en} The content is so large that only the first fault in its shape was looked for.`,
        )
      : tekster(da, en);

    return [...this.#fejl, fejl('', 'flere-fejl', flere)];
  }
}
