import type { Livscykluskode } from '@sagdok/tid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Tables } from '../storage/tables.js';
import type { Body } from './body.js';
import { checkTransition, highestIn, isGone, type CurrentObject } from './current-object.js';
import { decideErstat, decideOpret, decideRet, wholeOf } from './decide.js';
import type { Decision } from './decision.js';
import type { Write } from './write.js';
import { writesOf } from './writes-of.js';

/** What an operation makes of an object. */
export type Made = Pick<Decision, 'livscykluskode' | 'changes'>;

/** An operation on one object: what it must know of it, and what it makes of it. */
export interface Operation {
  /** All that is current of the object, or what is current where these writes touch it. */
  readonly reads: 'alt' | readonly Write[];
  /** What it makes of the object; undefined: nothing, it is so already. Throws SagdokFejl where it may not be. */
  readonly decide: (base: CurrentObject) => Made | undefined;
  /** What it makes where there is no such object; absent: that is refused. */
  readonly make?: () => Made;
}

const first = (tables: Tables, livscykluskode: Livscykluskode, body: Body): Made => ({
  livscykluskode,
  changes: decideOpret(writesOf(tables, body, 'hele')),
});

/** Opret: a new object. */
export const opret = (tables: Tables, body: Body): Made => first(tables, 'Opstaaet', body);

/**
 * Importer: the object at a given uuid. A new one is created, a living one is replaced as a whole (which makes it Rettet), and
 * a passive or deleted one is revived, merged with what it had.
 */
export const importer = (tables: Tables, body: Body): Operation => ({
  reads: 'alt',
  make: () => first(tables, 'Importeret', body),
  decide: (base) => {
    const writes = writesOf(tables, body, 'hele');
    return isGone(base)
      ? { livscykluskode: 'Importeret', changes: decideRet(writes, base.facts, highestIn(base.facts)) }
      : { livscykluskode: 'Rettet', changes: decideErstat(wholeOf(writes), tables.facts, base.facts) };
  },
});

/** Ret: changes what the body names, and carries the rest over. Refuses what changes nothing. */
export const ret = (tables: Tables, uuid: string, body: Body): Operation => {
  const writes = writesOf(tables, body, 'aendring');
  return {
    reads: writes,
    decide: (base) => {
      checkTransition(uuid, base.livscykluskode, 'Rettet');
      const changes = decideRet(writes, base.facts, base.highest);
      if (changes.length === 0 && base.livscykluskode === 'Rettet')
        throw SagdokFejl.ingenAendring(tables.objekttype.navn, uuid);
      return { livscykluskode: 'Rettet', changes };
    },
  };
};

const turn = (uuid: string, livscykluskode: Livscykluskode): Operation => ({
  reads: [],
  decide: (base) => {
    if (base.livscykluskode === 'Slettet' && livscykluskode === 'Slettet') return undefined;
    checkTransition(uuid, base.livscykluskode, livscykluskode);
    return { livscykluskode, changes: [] };
  },
});

/** Passiver: the object is no longer kept up to date here; it is still read and found. */
export const passiver = (uuid: string): Operation => turn(uuid, 'Passiveret');

/** Slet: the object is gone from now on, its history stays. Again is no change, and no fault. */
export const slet = (uuid: string): Operation => turn(uuid, 'Slettet');
