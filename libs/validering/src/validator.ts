import type { Objekttype } from '@sagdok/model';
import { fejl, type Fejl } from './fejl.js';
import { oversat, sigerNoget } from './fejl-fra-ajv.js';
import { krop } from './regler/krop.js';
import type { Regel } from './regler/regel.js';
import { OPRET_REGLER, RET_REGLER } from './regler/regler.js';
import { opretSchema, retSchema } from './schema/objekt-schema.js';
import { type Skemakontrol, skemakontrol } from './skemakontrol.js';

/** Checks the bodies of writes to one type of object. */
export interface Validator {
  /** Everything wrong with the body of an Opret or Importer; empty when it is in order. */
  opret(body: unknown): Fejl[];
  /** Everything wrong with the body of a Ret; empty when it is in order. */
  ret(body: unknown): Fejl[];
}

/** No more faults than these are told of one body, and one that says how many more there are. */
export const MAKS_FEJL = 100;

const validatorer = new WeakMap<Objekttype, Validator>();

/**
 * The validator of a type of object, made once. Schemas are compiled when they are first used.
 * @example validatorFor(sag).ret({ note: 7 }) // [{ sti: '/note', kode: 'forkert-type', da: …, en: … }]
 */
export function validatorFor(objekttype: Objekttype): Validator {
  const kendt = validatorer.get(objekttype);
  if (kendt) return kendt;

  const opret = skemakontrol(() => opretSchema(objekttype));
  const ret = skemakontrol(() => retSchema(objekttype));
  const validator: Validator = {
    opret: (body) => kontroller(body, objekttype, opret, OPRET_REGLER),
    ret: (body) => kontroller(body, objekttype, ret, RET_REGLER),
  };
  validatorer.set(objekttype, validator);

  return validator;
}

function kontroller(body: unknown, objekttype: Objekttype, skema: Skemakontrol, regler: readonly Regel[]): Fejl[] {
  const fundne: Fejl[] = [];
  let flere = 0;
  for (const error of skema(body)) {
    if (!sigerNoget(error)) continue;
    if (fundne.length < MAKS_FEJL) fundne.push(oversat(error));
    else flere++;
  }
  const laest = krop(objekttype, body);
  for (const regel of regler) {
    for (const brud of regel(laest)) {
      if (fundne.length < MAKS_FEJL) fundne.push(brud);
      else flere++;
    }
  }
  if (flere > 0) {
    const tekst = { da: `Der er ${flere} fejl mere.`, en: `There are ${flere} more faults.` };
    fundne.push(fejl('', 'flere-fejl', tekst));
  }

  return fundne;
}
