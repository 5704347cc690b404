import { deklarationsfejl, ModelFejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { checkObjekttype } from '../kontrol/check-objekttype.js';
import type { Objekttype } from '../objekttype.js';
import { laesObjekttype } from '../udvidelser/laes-objekttype.js';
import type { Modelforslag } from './modelforslag.js';
import type { Opslag } from './plads.js';
import { udfoer } from './udfoer.js';

/**
 * The object types as they are when the proposal is carried out; those it does not touch stay the same values.
 * `objekttyper` are those of the versions that it was written for. Faults of a step are told at the step
 * (`operationer/2`), faults of what comes of it all at the element (`sag/attributter/egenskaber/farve/type`).
 * @throws {ModelFejl} that names every step that does not fit, or everything that is wrong with what comes of them
 */
export function medModelforslag(
  objekttyper: readonly Objekttype[],
  { operationer }: Pick<Modelforslag, 'operationer'>,
): readonly Objekttype[] {
  const fejl: Deklarationsfejl[] = [];
  const foer: Opslag = Object.fromEntries(objekttyper.map((type) => [type.navn, type]));
  const efter = operationer.reduce((typer, operation, nummer) => {
    const udfoert = udfoer(typer, operation);
    if ('typer' in udfoert) return udfoert.typer;
    fejl.push(deklarationsfejl(`operationer/${nummer}`, udfoert.fejl));

    return typer;
  }, foer);
  if (fejl.length > 0) throw new ModelFejl(fejl);

  const uroerte = new Set<unknown>(objekttyper);
  const laeste = Object.entries(efter).flatMap(([navn, json]) =>
    uroerte.has(json) ? [json as Objekttype] : laes(navn, json, fejl),
  );
  if (fejl.length > 0) throw new ModelFejl(fejl);

  return laeste;
}

function laes(navn: string, json: unknown, fejl: Deklarationsfejl[]): Objekttype[] {
  const foer = fejl.length;
  const type = laesObjekttype(json, { sti: navn, fejl });
  if (type === undefined || fejl.length > foer) return [];
  fejl.push(...checkObjekttype(type));

  return [type];
}
