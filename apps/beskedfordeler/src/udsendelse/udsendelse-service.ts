import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, LoopService, SagdokFejl, SURROUNDINGS, type Database, type Surroundings } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import { Abonnementer } from '../abonnement/abonnementer.js';
import { AmqpUdsendelse } from '../amqp/amqp-udsendelse.js';
import { Dueslagslager } from '../dueslag/dueslagslager.js';
import { INDSTILLINGER, type Indstillinger } from '../indstillinger.js';
import { Signal } from '../modtagelse/signal.js';
import { Udlevering } from '../udlevering/udlevering.js';
import { DUE } from './due-sql.js';
import { HttpVej } from './http-vej.js';
import { PushTilladt } from './push-tilladt.js';
import { Udsender, type Stop } from './udsender.js';
import type { Vej } from './vej.js';

/** How often, in milliseconds, the database is asked what is to be sent that nobody in this process has told of. */
const LOOK_EVERY = 1000;

/** How many dueslag are emptied at the same time. */
const MOST_AT_ONCE = 200;

/** How long, in milliseconds, what is under way when the process stops may take. */
const GRACE = 5000;

const DAY = 86_400_000_000n;

/** Sends what lies in the dueslag whose receivers are sent to, for as long as the process runs. */
@Injectable()
export class UdsendelseService extends LoopService {
  readonly #udsender: Udsender;
  readonly #veje: ReadonlyMap<string, Vej>;
  /** The dueslag that may have something to send, oldest first. */
  readonly #klar = new Set<string>();
  readonly #igang = new Map<string, Promise<void>>();
  readonly #stopper = new AbortController();
  readonly #afbryd = new AbortController();
  readonly #stop: Stop = { stopper: this.#stopper.signal, afbryd: this.#afbryd.signal };
  readonly #forlad: () => void;
  #sidstSet = -Infinity;

  constructor(
    udlevering: Udlevering,
    lager: Dueslagslager,
    signal: Signal,
    amqp: AmqpUdsendelse,
    private readonly abonnementer: Abonnementer,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(INDSTILLINGER) indstillinger: Indstillinger,
  ) {
    super({ navn: 'Udsendelse', idle: LOOK_EVERY, backoff: { first: 200, longest: 10_000 } });
    const { now } = surroundings;
    const {
      SAGDOK_PUSH_TIMEOUT: timeout,
      SAGDOK_PUSH_TILLADT: pushTilladt,
      SAGDOK_OPGIV_EFTER: opgivEfter,
    } = indstillinger;
    const veje: readonly Vej[] = [
      new HttpVej(timeout, now, new PushTilladt(pushTilladt)),
      ...(amqp.vej === undefined ? [] : [amqp.vej]),
    ];
    this.#veje = new Map(veje.map((vej) => [vej.slags, vej]));
    this.#udsender = new Udsender({ udlevering, lager, now, timeout, opgivEfter: BigInt(opgivEfter) * DAY });
    this.#forlad = signal.lyt((dueslag) => {
      for (const id of dueslag) if (this.#vej(id) !== undefined) this.#klar.add(id);
      if (this.#klar.size > 0) this.wake();
    });
  }

  override async beforeApplicationShutdown(): Promise<void> {
    this.#forlad();
    this.#stopper.abort();
    await super.beforeApplicationShutdown();
    const timer = setTimeout(() => {
      this.#afbryd.abort();
    }, GRACE);
    await Promise.all(this.#igang.values());
    clearTimeout(timer);
  }

  async round(): Promise<boolean> {
    if (performance.now() - this.#sidstSet >= LOOK_EVERY) await this.#kig();
    for (const dueslag of this.#klar) {
      if (this.#igang.size >= MOST_AT_ONCE) break;
      if (this.#igang.has(dueslag)) continue;
      this.#klar.delete(dueslag);
      const sending = this.#send(dueslag).finally(() => {
        this.#igang.delete(dueslag);
        if (this.#klar.size > 0) this.wake();
      });
      this.#igang.set(dueslag, sending);
    }
    return false;
  }

  async #kig(): Promise<void> {
    this.#sidstSet = performance.now();
    const open = [...this.#veje.values()].filter(({ aaben }) => aaben).map(({ slags }) => slags);
    const rows = await this.database.rows(DUE, [open, formatIso(this.surroundings.now())]);
    for (const [dueslag] of rows) this.#klar.add(String(dueslag));
  }

  async #send(dueslag: string): Promise<void> {
    try {
      if (this.abonnementer.til(dueslag).length === 0) await this.abonnementer.opdater();
      const vej = this.#vej(dueslag);
      if (vej !== undefined && (await this.#udsender.send(dueslag, vej, this.#stop))) this.#klar.add(dueslag);
    } catch (error) {
      // A dueslag that was removed meanwhile is no fault.
      if (!(error instanceof SagdokFejl && error.kode === 'ikke-fundet')) this.failed(error);
    }
  }

  /** The way to a dueslag's receiver, if it can be gone now. */
  #vej(dueslag: string): Vej | undefined {
    const [abonnement] = this.abonnementer.til(dueslag);
    const vej = abonnement === undefined ? undefined : this.#veje.get(abonnement.levering.slags);
    return vej?.aaben === true ? vej : undefined;
  }
}
