import { nextRegistreringstid } from '@sagdok/tid';
import type { Objekttype } from '@sagdok/model';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { laesAnswer } from '../register/answer.js';
import { noteOf, type Body } from '../register/body.js';
import type { Decision, Kvittering } from '../register/decision.js';
import * as operation from '../register/operation.js';
import type { Surroundings } from '../register/surroundings.js';
import type { View } from '../register/window.js';
import { tablesOf, type Tables } from '../storage/tables.js';
import { currentOf, readHeld, written, type HeldObject } from './held-object.js';

/** What a register in memory is made of. */
export interface MemoryRegisterOptions {
  readonly objekttype: Objekttype;
  /** The clock, in microseconds since 1970, and where new uuids come from. */
  readonly surroundings: Surroundings;
  /** The uuid of the user whose registreringer it makes. */
  readonly brugerref: string;
}

/**
 * A register of one type of object, in memory: the register's own decisions and answers, without its database and HTTP.
 * Bodies must be valid (`@sagdok/validering`). Each operation is one registrering or a refusal (`SagdokFejl`), after which
 * nothing has changed.
 */
export class MemoryRegister {
  readonly tables: Tables;
  readonly #surroundings: Surroundings;
  readonly #brugerref: string;
  readonly #objects = new Map<string, HeldObject>();

  constructor({ objekttype, surroundings, brugerref }: MemoryRegisterOptions) {
    this.tables = tablesOf(objekttype, objekttype.del);
    this.#surroundings = surroundings;
    this.#brugerref = brugerref;
  }

  /** Opret: a new object with a new uuid. */
  opret(body: Body): Kvittering {
    const uuid = this.#surroundings.uuid();
    return this.#write({ ...this.#said(uuid, body), base: undefined, ...operation.opret(this.tables, body) });
  }

  /** Importer: the object at a given uuid, new, replaced as a whole, or revived. */
  importer(uuid: string, body: Body): Kvittering {
    return this.#carryOut(uuid, body, operation.importer(this.tables, body));
  }

  /** Ret: changes what the body names, and carries the rest over. */
  ret(uuid: string, body: Body): Kvittering {
    return this.#carryOut(uuid, body, operation.ret(this.tables, uuid, body));
  }

  /** Passiver: takes the note of the body, nothing else. */
  passiver(uuid: string, body: Body = {}): Kvittering {
    return this.#carryOut(uuid, body, operation.passiver(uuid));
  }

  /** Slet: takes the note of the body, nothing else. */
  slet(uuid: string, body: Body = {}): Kvittering {
    return this.#carryOut(uuid, body, operation.slet(uuid));
  }

  /** Læs: the body of the answer. */
  laes(uuid: string, view: Pick<View, 'registreret' | 'virkning'>): object {
    const object = this.#objects.get(uuid);
    return laesAnswer(this.tables, uuid, object && readHeld(this.tables, object, view)).svar;
  }

  /** All that is held of an object; undefined when there is no such object. */
  object(uuid: string): HeldObject | undefined {
    return this.#objects.get(uuid);
  }

  #said(uuid: string, body: Body): Pick<Decision, 'uuid' | 'brugerref' | 'note' | 'key'> {
    return { uuid, brugerref: this.#brugerref, note: noteOf(body), key: undefined };
  }

  #carryOut(uuid: string, body: Body, { decide, make }: operation.Operation): Kvittering {
    const object = this.#objects.get(uuid);
    const base = object && currentOf(object);
    const made = base === undefined ? make?.() : decide(base);
    if (made !== undefined) return this.#write({ ...this.#said(uuid, body), base, ...made });
    if (base === undefined) throw SagdokFejl.ikkeFundet(this.tables.objekttype.navn, uuid);
    return { uuid, nr: base.nr };
  }

  #write(decision: Decision): Kvittering {
    const { uuid, base } = decision;
    const at = nextRegistreringstid(this.#surroundings.now(), base?.since);
    const object = written(this.#objects.get(uuid), decision, at);
    this.#objects.set(uuid, object);
    return { uuid, nr: object.registreringer.length };
  }
}
