import { Cleanup } from './cleanup.js';
import { sagRig, type OpenRig, type Rig, type RigOptions } from './rig.js';

/** The rigs of a run, each made when it is first asked for. */
export class Rigs {
  readonly #options: RigOptions;
  readonly #cleanup = new Cleanup();
  readonly #opened = new Map<string, Promise<unknown>>();

  constructor(options: RigOptions) {
    this.#options = options;
  }

  /** The rig of sager of a name; the one that asks first says how many sager it has from the beginning. */
  get(name: string, sager: number): Promise<Rig> {
    return this.open(name, sagRig(sager));
  }

  /** The rig of a name, which is always opened in the same way. */
  open<R>(name: string, openRig: OpenRig<R>): Promise<R> {
    const found = this.#opened.get(name) as Promise<R> | undefined;
    if (found !== undefined) return found;
    const opened = openRig(this.#options, this.#cleanup);
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
