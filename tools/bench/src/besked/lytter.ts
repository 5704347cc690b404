import { idTekst, type Haendelsesbesked, type Kilde, type UnikId } from '@sagdok/mox';
import type { Cleanup } from '../rig/cleanup.js';
import type { HttpClients } from '../load/http-clients.js';

/** A message takes no longer than this, in milliseconds, or something is wrong. */
const LONGEST = 60_000;

const objektOf = ({ Beskedkuvert }: Haendelsesbesked): UnikId | undefined =>
  Beskedkuvert.Filtreringsdata.ObjektRegistrering?.[0]?.ObjektId;

/** How a subscriber is made. */
export interface LytterOptions {
  readonly fordeler: HttpClients;
  readonly dueslag: string;
  /** Where its messages come from. */
  readonly kilde: Kilde;
  readonly cleanup: Cleanup;
}

/** A subscriber that notes when it first hears of an object. */
export class Lytter {
  readonly #heard = new Map<string, number>();
  #wanted = Infinity;
  #enough: (() => void) | undefined;

  /** Subscribes to everything and listens until the run is over. @throws when the subscription is refused */
  static async start({ fordeler, dueslag, kilde, cleanup }: LytterOptions): Promise<Lytter> {
    const lytter = new Lytter();
    const { levering } = kilde;
    await fordeler.json('POST', '/beskedfordeler/abonnement', {
      navn: levering.slags,
      dueslag,
      levering,
      filtre: [],
      beskeddata: false,
    });
    await cleanup.add(() => kilde.stop());
    await kilde.start(
      ({ besked }) => {
        lytter.#hear(besked);
        return Promise.resolve({ slags: 'udfoert' });
      },
      () => undefined,
    );
    return lytter;
  }

  /** How many objects have been heard of. */
  get size(): number {
    return this.#heard.size;
  }

  /** When an object was first heard of, as `performance.now()` counts. */
  when(uuid: string): number | undefined {
    return this.#heard.get(uuid);
  }

  /** Waits until so many objects have been heard of. Rejects when that takes too long. */
  async until(size: number): Promise<void> {
    if (this.#heard.size >= size) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`heard of ${this.#heard.size} of ${size} objects after ${LONGEST / 1000} s`));
      }, LONGEST);
      this.#wanted = size;
      this.#enough = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }

  #hear(besked: Haendelsesbesked): void {
    const now = performance.now();
    const objekt = objektOf(besked);
    if (objekt === undefined) return;
    const uuid = idTekst(objekt);
    if (!this.#heard.has(uuid)) this.#heard.set(uuid, now);
    if (this.#heard.size >= this.#wanted) this.#enough?.();
  }
}
