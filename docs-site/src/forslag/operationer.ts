import type { Kardinalitet, Modelelement, Modeloperation, Objekttype, Pligt, Skalartype, Tekster } from '@sagdok/model';
import { DETTE_FORSLAG } from './dette-forslag.ts';
import { naesteVersion } from './grundlag.ts';
import type { Handling } from './handlinger.ts';

/** What is told of an action: each needs some of it. */
export interface Oplysninger {
  readonly navn: string;
  readonly titel: Tekster;
  readonly definition: Tekster;
  readonly type: Skalartype;
  readonly kardinalitet: Kardinalitet;
  readonly obligatorisk: boolean;
  /** The types that a relation points at, with commas between. */
  readonly maal: string;
}

interface Paa {
  readonly element: Modelelement;
  /** The type that holds the element. */
  readonly objekttype: Objekttype;
}

/** The steps that carry an action out on an element; none where it would change nothing. */
export function operationerAf(handling: Handling, oplysninger: Oplysninger, paa: Paa): readonly Modeloperation[] {
  const { navn, type } = oplysninger;
  const { element } = paa;
  const { sti } = element;
  switch (handling) {
    case 'pligt':
      return element.art === 'felt' ? [vendPligt(sti, element.element.obligatorisk)] : [];
    case 'type':
      return element.art === 'felt' ? retHvisAndet(sti, 'type', element.element.type, type) : [];
    case 'kardinalitet':
      return element.art === 'relation' ? [vendKardinalitet(sti, element.element.kardinalitet)] : [];
    case 'tekster':
      return [
        ...retHvisAndet(sti, 'titel', element.element.titel, toSprog(oplysninger.titel)),
        ...retHvisAndet(sti, 'definition', element.element.definition, toSprog(oplysninger.definition)),
      ];
    case 'omdoeb':
      return [{ op: 'omdoeb', sti, navn }];
    case 'fjern':
      return [{ op: 'fjern', sti, element: element.element }];
    case 'nyt-felt':
      return [{ op: 'tilfoej', sti: `${feltsted(element)}/${navn}`, element: nytFelt(oplysninger, paa) }];
    case 'ny-relation':
      return [{ op: 'tilfoej', sti: `${sti}/relationer/${navn}`, element: nyRelation(oplysninger, paa) }];
    case 'ny-vaerdi':
      return [{ op: 'tilfoej', sti: `${sti}/${navn}`, element: { vaerdi: navn, ...teksterAf(oplysninger) } }];
  }
}

type Ret = Extract<Modeloperation, { readonly op: 'ret' }>;

const ret = (sti: string, egenskab: Ret['egenskab'], foer: unknown, efter: unknown): Ret => ({
  op: 'ret',
  sti,
  egenskab,
  ...(foer !== undefined && { foer }),
  ...(efter !== undefined && { efter }),
});

const retHvisAndet = (sti: string, egenskab: Ret['egenskab'], foer: unknown, efter: unknown): readonly Ret[] =>
  JSON.stringify(foer) === JSON.stringify(efter) ? [] : [ret(sti, egenskab, foer, efter)];

const vendPligt = (sti: string, foer: Pligt | undefined): Ret =>
  ret(sti, 'obligatorisk', foer, foer ? undefined : true);

const vendKardinalitet = (sti: string, foer: Kardinalitet): Ret =>
  ret(sti, 'kardinalitet', foer, foer === '0..1' ? '0..n' : '0..1');

/** Where a new field of an element stands. */
function feltsted({ art, sti }: Modelelement): string {
  if (art === 'objekttype') return `${sti}/attributter/egenskaber`;

  return art === 'underobjekt' ? `${sti}/egenskaber` : sti;
}

/** A text given in one language stands for both until somebody has translated it. */
function toSprog({ da, en }: Tekster): Tekster {
  return { da: da.trim() || en.trim(), en: en.trim() || da.trim() };
}

const teksterAf = ({ titel, definition }: Oplysninger): { readonly titel: Tekster; readonly definition: Tekster } => ({
  titel: toSprog(titel),
  definition: toSprog(definition),
});

const oprindelse = ({ objekttype }: Paa): object => ({
  kilde: DETTE_FORSLAG,
  siden: naesteVersion(objekttype.version),
});

const nytFelt = (oplysninger: Oplysninger, paa: Paa): object => ({
  type: oplysninger.type,
  ...(oplysninger.obligatorisk && { obligatorisk: true }),
  ...teksterAf(oplysninger),
  ...oprindelse(paa),
});

function nyRelation(oplysninger: Oplysninger, paa: Paa): object {
  const maal = oplysninger.maal.split(/[\s,]+/).filter((navn) => navn !== '');

  return {
    kardinalitet: oplysninger.kardinalitet,
    ...(maal.length > 0 && { maal }),
    ...teksterAf(oplysninger),
    ...oprindelse(paa),
  };
}
