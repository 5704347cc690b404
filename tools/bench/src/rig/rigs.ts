import { Cleanup } from './cleanup.js';
import { openRig, type Rig, type RigOptions } from './rig.js';

/** The rigs of a run, each made when it is first asked for. */
export class Rigs {
  readonly #options: Omit<RigOptions, 'sager'>;
  readonly #cleanup = new Cleanup();
  readonly #opened = new Map<string, Promise<Rig>>();

  constructor(options: Omit<RigOptions, 'sager'>) {
    this.#options = options;
  }

  /** The rig of a name; the one that asks first says how many sager it has from the beginning. */
  get(name: string, sager: number): Promise<Rig> {
    const found = this.#opened.get(name);
    if (found !== undefined) return found;
    const opened = openRig({ ...this.#options, sager }, this.#cleanup);
    this.#opened.set(name, opened);
    return opened;
  }

  /** Undoes all that was made for them, and what is being made. */
  async close(): Promise<void> {
    // The database of a rig that is being filled is dropped under it, which ends the filling.
    await this.#cleanup.run();
    await Promise.allSettled(this.#opened.values());
  }
}
