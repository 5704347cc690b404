import { setTimeout as wait } from 'node:timers/promises';
import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import { backoff } from '../loop/backoff.js';
import type { Agent, Genforsoeg } from './agent.js';
import { beskednoegle, objektnoegle } from '../besked/objektnoegle.js';
import { etForsoeg, type ForsoegOptions, type Forsoegt } from './et-forsoeg.js';
import type { Leverance, Udfald } from './kilde.js';
import type { Lager } from './lager.js';
import { Pladser } from './pladser.js';
import type { Rapportoer } from './rapport.js';

/** What handles messages. */
export interface BehandlerOptions {
  readonly agent: Agent;
  readonly lager: Lager;
  readonly afsender: Beskedmodtager;
  readonly rapport: Rapportoer;
  /** How many messages, about as many objects, are handled at the same time. */
  readonly samtidige: number;
}

const GENFORSOEG: Genforsoeg = { foerste: 1000, laengste: 3_600_000, forsoeg: 30 };

const STANDSER = {
  slags: 'igen',
  kode: 53,
  tekst: 'Agenten standser / The agent is stopping',
} as const satisfies Udfald;
const VENTER = {
  slags: 'igen',
  kode: 53,
  tekst: 'Venter på en tidligere besked om samme objekt / Waits for an earlier message about the same object',
} as const satisfies Udfald;
const FOR_SENT = {
  slags: 'igen',
  kode: 53,
  tekst: 'Lånet udløb, før beskeden blev begyndt / The loan ran out before the message was begun',
} as const satisfies Udfald;

/** A message in hand, as the source handed it over last: the newest loan is the one that counts. */
interface Seneste {
  leverance: Leverance;
}

interface IHaand extends Seneste {
  readonly udfald: Promise<Udfald>;
}

/** Whether the source has a message back, so that somebody else may be at it. */
const erForSent = ({ frist = Infinity, mistet }: Leverance): boolean => mistet?.aborted === true || Date.now() >= frist;

/**
 * Handles messages: each once, those about one object one at a time in the order they came, others beside each other. An attempt that
 * fails is made again after a while, for as long as the source lets the message be held.
 */
export class Behandler {
  readonly #forsoegOptions: ForsoegOptions;
  readonly #backoff: (failures: number) => number;
  readonly #pladser: Pladser;
  /** What is in hand, by BeskedId. */
  readonly #iHaand = new Map<string, IHaand>();
  /** The last one in hand of each object: tells whether those behind it may go on. */
  readonly #sidste = new Map<string, Promise<boolean>>();
  readonly #standser = new AbortController();
  readonly #afbryder = new AbortController();

  constructor(options: BehandlerOptions) {
    const { foerste, laengste, forsoeg } = { ...GENFORSOEG, ...options.agent.genforsoeg };
    this.#forsoegOptions = { ...options, mestForsoeg: forsoeg, signal: this.#afbryder.signal };
    this.#backoff = backoff({ first: foerste, longest: laengste });
    this.#pladser = new Pladser(options.samtidige);
  }

  /** Handles a message. One that is in hand already has the same outcome as the first. Never rejects. */
  modtag(leverance: Leverance): Promise<Udfald> {
    const beskedId = beskednoegle(leverance.besked);
    const known = this.#iHaand.get(beskedId);
    if (known !== undefined) {
      known.leverance = leverance;
      return known.udfald;
    }
    const seneste = { leverance };
    const udfald = this.#efterTur(seneste).finally(() => this.#iHaand.delete(beskedId));
    this.#iHaand.set(beskedId, Object.assign(seneste, { udfald }));
    return udfald;
  }

  /**
   * Gives back what has not been begun, and lets what is under way finish.
   * @param frist how long it may take, in milliseconds; what is not finished then is told to stop, and given back
   */
  async stop(frist: number): Promise<void> {
    this.#standser.abort();
    const timer = setTimeout(() => {
      this.#afbryder.abort();
    }, frist);
    await Promise.all([...this.#iHaand.values()].map(({ udfald }) => udfald));
    clearTimeout(timer);
  }

  /** Waits for earlier messages about the same object. When one of them is given back, so are those behind it. */
  #efterTur(seneste: Seneste): Promise<Udfald> {
    const key = objektnoegle(seneste.leverance.besked);
    const outcome = (this.#sidste.get(key) ?? Promise.resolve(true)).then((goOn) =>
      goOn ? this.#behandl(seneste) : VENTER,
    );
    const last = outcome.then(({ slags }) => slags !== 'igen');
    this.#sidste.set(key, last);
    void last.then(() => {
      if (this.#sidste.get(key) === last) this.#sidste.delete(key);
    });
    return outcome;
  }

  async #behandl(seneste: Seneste): Promise<Udfald> {
    for (let failures = 1; ; failures += 1) {
      const result = await this.#pladser.med(() => this.#forsoeg(seneste.leverance));
      if (result.slags !== 'fejlet') return result;
      const { frist = Infinity, kunEtForsoeg } = seneste.leverance;
      const pause = this.#backoff(Math.max(failures, result.forsoeg));
      if (kunEtForsoeg === true || Date.now() + pause >= frist)
        return { slags: 'igen', kode: result.kode, tekst: result.tekst };
      await this.#pause(pause);
    }
  }

  async #forsoeg(leverance: Leverance): Promise<Forsoegt | typeof STANDSER | typeof FOR_SENT> {
    if (this.#standser.signal.aborted) return STANDSER;
    return erForSent(leverance) ? FOR_SENT : etForsoeg(this.#forsoegOptions, leverance.besked);
  }

  /** Waits, unless the agent is stopping. */
  async #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#standser;
    await wait(milliseconds, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
