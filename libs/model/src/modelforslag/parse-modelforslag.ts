import { deklarationsfejl, ModelFejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';
import {
  enAf,
  hvadsomhelst,
  inde,
  kraevet,
  type Laes,
  liste,
  objekt,
  opslag,
  tekst,
  valgfri,
} from '../udvidelser/laes.js';
import {
  EGENSKABER,
  type Fjern,
  type Modelforslag,
  type Modeloperation,
  type Omdoeb,
  type Ret,
  type Tilfoej,
} from './modelforslag.js';

const sti = kraevet(tekst);

const tilfoej = objekt<Tilfoej>({ op: kraevet(enAf(['tilfoej'])), sti, element: valgfri(hvadsomhelst) });
const fjern = objekt<Fjern>({ op: kraevet(enAf(['fjern'])), sti, element: valgfri(hvadsomhelst) });
const omdoeb = objekt<Omdoeb>({ op: kraevet(enAf(['omdoeb'])), sti, navn: kraevet(tekst) });
const ret = objekt<Ret>({
  op: kraevet(enAf(['ret'])),
  sti,
  egenskab: kraevet(enAf(EGENSKABER)),
  foer: valgfri(hvadsomhelst),
  efter: valgfri(hvadsomhelst),
});
const OPERATIONER = { tilfoej, fjern, omdoeb, ret };

const laesOp = enAf(['tilfoej', 'fjern', 'omdoeb', 'ret']);

const laesOperation: Laes<Modeloperation> = (json, sted) => {
  const op = laesOp(opAf(json), inde(sted, 'op'));

  return op && OPERATIONER[op](json, sted);
};

const opAf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'op' in json ? json.op : undefined;

const laesModelforslag = objekt<Modelforslag & { readonly $schema?: unknown }>({
  $schema: valgfri(hvadsomhelst),
  grundlag: kraevet(opslag(tekst)),
  operationer: kraevet(liste(laesOperation)),
});

/**
 * Reads a proposed change of the model from JSON. Whether it fits the model is for `medModelforslag` to say.
 * @throws {ModelFejl} that names everything that is wrong with the shape, and where
 */
export function parseModelforslag(json: unknown): Modelforslag {
  const fejl: Deklarationsfejl[] = [];
  const laest = laesModelforslag(json, { sti: '', fejl });
  if (laest?.operationer.length === 0 && fejl.length === 0) fejl.push(deklarationsfejl('operationer', INGEN));
  if (fejl.length > 0 || laest === undefined) throw new ModelFejl(fejl);
  const { grundlag, operationer } = laest;

  return { grundlag, operationer };
}

const INGEN = tekster('Forslaget ændrer ikke noget.', 'The proposal changes nothing.');
