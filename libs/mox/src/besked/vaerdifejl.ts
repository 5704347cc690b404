import { parseTidspunkt } from '@sagdok/tid';
import { fejl, type Fejl, forkertType } from '@sagdok/validering';
import type { Art } from '../deklaration/indhold.js';
import { ARTER } from './arter.js';

const MOENSTRE: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(ARTER).flatMap(([art, { moenster }]) =>
    moenster === undefined ? [] : [[art, new RegExp(moenster, 'u')]],
  ),
);

/** What is wrong with a single value. */
export function vaerdifejl(art: Art, json: unknown, sti: string): Fejl | undefined {
  const regel = ARTER[art];
  if (!harType(regel.json, json)) return forkertType(sti, regel.json, json);
  if (typeof json !== 'string' || regel.fejl === undefined) return undefined;
  const iOrden = (MOENSTRE.get(art)?.test(json) ?? true) && (art !== 'tidspunkt' || findes(json));

  return iOrden ? undefined : fejl(sti, ...regel.fejl);
}

function harType(type: 'string' | 'boolean' | 'integer', json: unknown): boolean {
  return type === 'integer' ? Number.isSafeInteger(json) : typeof json === type;
}

/** Is there such a date? The pattern knows that no month has more than 31 days, and not which has fewer. */
function findes(tidspunkt: string): boolean {
  return typeof parseTidspunkt(tidspunkt) === 'bigint';
}
