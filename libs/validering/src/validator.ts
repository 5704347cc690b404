import type { Objekttype } from '@sagdok/model';
import type { Fejl } from './fejl.js';
import { tilfoejAlle } from './fejl-fra-ajv.js';
import { Fejlsamling } from './fejlsamling.js';
import { historikFejl } from './historik.js';
import { krop } from './regler/krop.js';
import type { Regel } from './regler/regel.js';
import { OPRET_REGLER, RET_REGLER } from './regler/regler.js';
import { opretSchema, retSchema, svarSchema } from './schema/objekt-schema.js';
import { type Skemakontrol, skemakontrol } from './skemakontrol.js';

/** Checks the bodies of writes to one type of object. */
export interface Validator {
  /** Everything wrong with the body of an Opret or Importer; empty when it is in order. */
  opret(body: unknown): Fejl[];
  /** Everything wrong with the body of a Ret; empty when it is in order. */
  ret(body: unknown): Fejl[];
  /** Everything wrong with the body of an Importer with history, `{ registreringer: [...] }`; empty when it is in order. */
  historik(body: unknown): Fejl[];
}

const validatorer = new WeakMap<Objekttype, Validator>();

/**
 * The validator of a type of object, made once. Schemas are compiled when they are first used.
 * @example validatorFor(sag).ret({ note: 7 }) // [{ sti: '/note', kode: 'forkert-type', da: …, en: … }]
 */
export function validatorFor(objekttype: Objekttype): Validator {
  const kendt = validatorer.get(objekttype);
  if (kendt) return kendt;

  const opret = { skema: skemakontrol(() => opretSchema(objekttype)), regler: OPRET_REGLER };
  const ret = { skema: skemakontrol(() => retSchema(objekttype)), regler: RET_REGLER };
  const svar = { skema: skemakontrol(() => svarSchema(objekttype)), regler: RET_REGLER };
  const validator: Validator = {
    opret: (body) => kontroller(body, objekttype, opret),
    ret: (body) => kontroller(body, objekttype, ret),
    historik: (body) => historikFejl(body, (registrering) => kontroller(registrering, objekttype, svar)),
  };
  validatorer.set(objekttype, validator);

  return validator;
}

function kontroller(
  body: unknown,
  objekttype: Objekttype,
  { skema, regler }: { readonly skema: Skemakontrol; readonly regler: readonly Regel[] },
): Fejl[] {
  const samling = new Fejlsamling();
  const { errors, kunFoerste } = skema(body);
  tilfoejAlle(samling, errors);
  const laest = krop(objekttype, body);
  for (const regel of regler) {
    for (const brud of regel(laest)) samling.tilfoej(() => brud);
  }

  return samling.alle(kunFoerste);
}
