import { OBJEKTTYPER, STANDARDER } from '@sagdok/model';
import { STANDARDDELE } from '../../data/standarden/standarddele.ts';
import { beskrevneVersioner, kravOm as kravOmElement } from '../../generate/standard.ts';
import type { Kravhenvisning } from '../../src/forslag/sideindhold.ts';
import { textAddress } from '../../src/standard/addresses.ts';

const source = { standarder: STANDARDER, dele: STANDARDDELE };

/** The requirements about an element of the versions in force, by its way, or the one of an id. */
export function kravOm(stiEllerId: string): readonly Kravhenvisning[] {
  const type = OBJEKTTYPER.find(({ navn }) => navn === stiEllerId.split('/')[0]);

  return type ? kravOmElement(source, type, stiEllerId) : kravMedId(stiEllerId);
}

function kravMedId(id: string): readonly Kravhenvisning[] {
  return STANDARDDELE.filter(({ afsnit }) => afsnit.some(({ krav }) => krav.some((each) => each.id === id))).map(
    (del) => ({ id, address: `${textAddress(del.navn, beskrevneVersioner(del).at(-1) ?? '')}#${id}` }),
  );
}
