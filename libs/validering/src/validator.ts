import type { Objekttype } from '@sagdok/model';
import { erStor } from './er-stor.js';
import type { Fejl } from './fejl.js';
import { tilfoejAlle } from './fejl-fra-ajv.js';
import { Fejlsamling } from './fejlsamling.js';
import { historikFejl } from './historik.js';
import { krop } from './regler/krop.js';
import type { Regel } from './regler/regel.js';
import { OPRET_REGLER, RET_REGLER, SVAR_REGLER } from './regler/regler.js';
import { opretSchema, retSchema, svarSchema } from './schema/objekt-schema.js';
import { type Skemakontrol, skemakontrol } from './skemakontrol.js';

/** Checks the bodies of writes to one type of object. */
export interface Validator {
  /** Everything wrong with the body of an Opret or Importer; empty when it is in order. */
  opret(body: unknown): Fejl[];
  /** Everything wrong with the body of a Ret; empty when it is in order. */
  ret(body: unknown): Fejl[];
  /**
   * Everything wrong with the body of an Importer with history, `{ registreringer: [...] }`; empty when it is in order.
   * @param nu the time now, in microseconds since 1970: no registrering can be later
   */
  historik(body: unknown, nu: bigint): Fejl[];
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
  const svar = { skema: skemakontrol(() => svarSchema(objekttype)), regler: SVAR_REGLER };
  const validator: Validator = {
    opret: (body) => alene(body, kontrolAf(objekttype, opret)),
    ret: (body) => alene(body, kontrolAf(objekttype, ret)),
    historik: (body, nu) => historikFejl(body, kontrolAf(objekttype, svar), nu),
  };
  validatorer.set(objekttype, validator);

  return validator;
}

/** Finds what is wrong with a body, or a part of one; tells whether only the first fault in its shape was looked for. */
export type Kontrol = (body: unknown, samling: Pick<Fejlsamling, 'tilfoej'>, stor: () => boolean) => boolean;

function kontrolAf(
  objekttype: Objekttype,
  { skema, regler }: { readonly skema: Skemakontrol; readonly regler: readonly Regel[] },
): Kontrol {
  return (body, samling, stor) => {
    const { errors, kunFoerste } = skema(body, stor);
    tilfoejAlle(samling, errors);
    const laest = krop(objekttype, body);
    for (const regel of regler) {
      for (const brud of regel(laest)) samling.tilfoej(() => brud);
    }

    return kunFoerste;
  };
}

function alene(body: unknown, kontrol: Kontrol): Fejl[] {
  const samling = new Fejlsamling();
  const kunFoerste = kontrol(body, samling, () => erStor(body));

  return samling.alle(kunFoerste);
}
