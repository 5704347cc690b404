import type { Objekttype, Relation, Relationer } from '@sagdok/model';
import { led } from '../fejl.js';
import { elementer, medlem, navne } from './medlem.js';
import { soeskendelister } from './underobjekter.js';
import { type Ender, virkningensEnder } from './virkningens-ender.js';

/** A list of a body whose elements hold over periods. */
export interface Periodeliste {
  /** JSON Pointer to the list. */
  readonly sti: string;
  /** At most one element may hold at any instant: not so for 0..n relations. */
  readonly enAdGangen: boolean;
  /** Of each element in turn, where its virkning begins and ends. */
  readonly ender: readonly (Ender | undefined)[];
}

/** Every list of periods in a body of the type that has any element, skipping what has another shape. */
export function periodelister(objekttype: Objekttype, body: unknown): Periodeliste[] {
  const lister: Periodeliste[] = [];
  const tilfoej = (sti: string, ejer: unknown, navn: string, enAdGangen: boolean): void => {
    const fundne = elementer(ejer, navn);
    if (fundne.length > 0) lister.push({ sti: `${sti}${led(navn)}`, enAdGangen, ender: fundne.map(virkningensEnder) });
  };
  const tilfoejRelationer = (sti: string, ejer: unknown, typer: Relationer): void => {
    const relationer = medlem(ejer, 'relationer');
    for (const navn of navne(relationer)) {
      const type = medlem(typer, navn) as Relation | undefined;
      if (type) tilfoej(`${sti}/relationer`, relationer, navn, type.kardinalitet === '0..1');
    }
  };

  const { navn, attributter, tilstande, relationer, underobjekter } = objekttype;
  for (const saet in attributter) tilfoej('/attributter', medlem(body, 'attributter'), `${navn}${saet}`, true);
  for (const tilstand in tilstande) tilfoej('/tilstande', medlem(body, 'tilstande'), `${navn}${tilstand}`, true);
  tilfoejRelationer('', body, relationer);
  for (const { sti, dele, type } of soeskendelister(underobjekter, body)) {
    dele.forEach((del, nr) => {
      tilfoej(`${sti}/${nr}`, del, 'egenskaber', true);
      tilfoejRelationer(`${sti}/${nr}`, del, type.relationer ?? {});
    });
  }

  return lister;
}
