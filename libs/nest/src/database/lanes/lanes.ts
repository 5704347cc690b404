import type { Pool } from 'pg';
import type { Database, Parameter, Statement } from '../database.js';
import type { Work } from './execution.js';
import { Known } from './known.js';
import { Lane, type LaneEvents } from './lane.js';
import { parameterText } from './parameter-text.js';

/** How long statements that are sent together may take, in milliseconds. */
const TOGETHER = 1;

/** How many they may be: few enough that the server works on some while this process works on others. */
const MOST = 4;

/** After how long, in milliseconds, a connection with nothing to do is given back. */
const IDLE = 10_000;

/** The server gives up a statement before that, so who is silent for longer is a network or a server that is gone without a word. */
const SILENT = 90_000;

/**
 * The register's database on PostgreSQL: a few connections, opened when they are needed. Statements that come at the same time go to one
 * connection in one write, as far as they are quick: a process of many clients would else spend most of its time, and of the server's,
 * on sending and waking. Each is a transaction of its own all the same. One that writes, is slow, or not yet known has a connection to
 * itself for as long as it takes.
 */
export class Lanes implements Database {
  readonly #pool: Pool;
  readonly #known = new WeakMap<Statement, Known>();
  readonly #waiting: Work[] = [];
  readonly #idle: Lane[] = [];
  readonly #busy = new Set<Lane>();
  readonly #sweep: NodeJS.Timeout;
  readonly #events: LaneEvents = {
    idle: (lane) => {
      this.#isIdle(lane);
    },
    lost: (lane) => {
      this.#isLost(lane);
    },
  };
  #open = 0;
  #opening = false;
  #scheduled = false;
  #closed = false;

  /**
   * @param pool one that nobody else uses, of connections that take a statement before the answer to the one before (`pipeline`)
   * @param silent after how long, in milliseconds, a connection that has been asked and says nothing is taken for lost
   */
  constructor(pool: Pool, silent = SILENT) {
    this.#pool = pool;
    // One that breaks while it is given back is gone all the same.
    pool.on('error', () => undefined);
    // One that the server ends in the very answer that opens it is so before a lane can listen to it.
    pool.on('connect', (client) => {
      client.on('error', () => undefined);
    });
    this.#sweep = setInterval(
      () => {
        this.#giveBack(performance.now() - IDLE);
        this.#giveUp(performance.now() - silent);
      },
      Math.min(IDLE, silent),
    ).unref();
  }

  async rows(statement: Statement, parameters: readonly Parameter[]): Promise<readonly (readonly unknown[])[]> {
    // A parameter that cannot be written is the fault of who gave it, and not of those whose statements go with theirs.
    const values = parameters.map(parameterText);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ known: this.#knownOf(statement), values, resolve, reject });
      this.#schedule();
    });
  }

  /** Closes the connections, once what they are doing is done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweep);
    this.#giveBack(Infinity);
    await this.#pool.end();
  }

  #knownOf(statement: Statement): Known {
    const found = this.#known.get(statement);
    if (found !== undefined) return found;
    const known = new Known(statement);
    this.#known.set(statement, known);
    return known;
  }

  /** Sends what waits when all that has come in has been read: that is what comes at the same time. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#send();
    });
  }

  #send(): void {
    while (this.#waiting.length > 0) {
      const lane = this.#idle.pop();
      if (lane === undefined) {
        void this.#openLane();
        return;
      }
      this.#busy.add(lane);
      lane.send(this.#waiting.splice(0, this.#together()));
    }
  }

  /** How many of those that wait are sent together. */
  #together(): number {
    let [count, sum] = [0, 0];
    for (const { known } of this.#waiting) {
      sum += known.expected;
      if (count === MOST || (count > 0 && sum > TOGETHER)) break;
      count++;
    }
    return count;
  }

  async #openLane(): Promise<void> {
    if (this.#opening || this.#open === this.#pool.options.max) return;
    this.#opening = true;
    try {
      const lane = new Lane(await this.#pool.connect(), this.#events);
      this.#open++;
      this.#isIdle(lane);
    } catch (error) {
      // Others may still serve those that wait; without any there is no hope for them.
      if (this.#open === 0) for (const { reject } of this.#waiting.splice(0)) reject(error);
    } finally {
      this.#opening = false;
    }
  }

  #isIdle(lane: Lane): void {
    this.#busy.delete(lane);
    this.#idle.push(lane);
    if (this.#closed) this.#giveBack(Infinity);
    else if (this.#waiting.length > 0) this.#schedule();
  }

  #isLost(lane: Lane): void {
    const place = this.#idle.indexOf(lane);
    if (place >= 0) this.#idle.splice(place, 1);
    this.#busy.delete(lane);
    this.#open--;
    lane.close();
    if (this.#waiting.length > 0) this.#schedule();
  }

  /** Breaks the connections that have said nothing of what they were given since: those who wait are told, and others are opened. */
  #giveUp(since: number): void {
    for (const lane of this.#busy) if (lane.used <= since) lane.break();
  }

  /** Gives back the connections that have had nothing to do since. */
  #giveBack(since: number): void {
    for (const lane of this.#idle.filter(({ used }) => used <= since)) {
      this.#idle.splice(this.#idle.indexOf(lane), 1);
      this.#open--;
      lane.close();
    }
  }
}
