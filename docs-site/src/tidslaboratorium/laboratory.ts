import { sag } from '@sagdok/model';
import { MemoryRegister, problemFrom, SagdokFejl, type HeldObject } from '@sagdok/nest/kerne';
import { punkt } from '@sagdok/tid';
import { instantOf } from './day.ts';
import type { Handling } from './handling.ts';
import { readRequest, requestOf, SAG, type Request } from './request.ts';

/** What the service answers. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Something that was done: what was sent, and what was answered. */
export interface Exchange extends Answer {
  readonly handling: Handling;
  readonly request: Request;
}

/** The case after all that has been done to it. */
export interface Laboratory {
  /** Oldest first. */
  readonly exchanges: readonly Exchange[];
  /** All that is stored of the case; undefined until it is made. */
  readonly object: HeldObject | undefined;
  /** What the service answers of a day, as it was known on another. */
  readonly read: (valid: number, known: number) => Answer & { readonly request: Request };
}

/** The user that the services take their requests to be from, when they are told of no other. */
const BRUGERREF = '42c432e8-9c4a-11e6-9f62-873cf34a735f';

const STATUS: Readonly<Record<Handling['slags'], number>> = { opret: 201, ret: 200, passiver: 200, slet: 202 };

const answered = (status: number, ask: () => object): Answer => {
  try {
    return { status, body: ask() };
  } catch (error) {
    if (!(error instanceof SagdokFejl)) throw error;
    const problem = problemFrom(error);
    return { status: problem.status, body: problem };
  }
};

const carryOut = (register: MemoryRegister, { slags }: Handling, { body = {} }: Request): object => {
  const { uuid } = slags === 'opret' ? register.opret(body) : register[slags](SAG, body);
  return { uuid };
};

/** Does things to the case, each on its day, in the register's own code. */
export const laboratoryOf = (done: readonly Handling[]): Laboratory => {
  let today = 0;
  const register = new MemoryRegister({
    objekttype: sag,
    surroundings: { now: () => instantOf(today), uuid: () => SAG },
    brugerref: BRUGERREF,
  });
  const exchanges = done.map((handling): Exchange => {
    today = handling.dag;
    const request = requestOf(handling);
    return { handling, request, ...answered(STATUS[handling.slags], () => carryOut(register, handling, request)) };
  });
  return {
    exchanges,
    object: register.object(SAG),
    read: (valid, known) => ({
      request: readRequest(valid, known),
      ...answered(200, () =>
        register.laes(SAG, { virkning: punkt(instantOf(valid)), registreret: punkt(instantOf(known)) }),
      ),
    }),
  };
};
