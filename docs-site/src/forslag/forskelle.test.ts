import { describe, expect, it } from '@jest/globals';
import { objekttyperI, type Modeloperation } from '@sagdok/model';
import { changedAddress } from '../standard/changed-address.ts';
import { forskelleI } from './forskelle.ts';
import { proevAendring } from './modelvirkning.ts';

const EJER = 'sag/relationer/ejer';
const INDEHAVER = 'sag/relationer/indehaver';
const ejer = objekttyperI('sag', '1.2')[0]?.relationer.ejer;

const OPERATIONER: readonly Modeloperation[] = [
  { op: 'omdoeb', sti: EJER, navn: 'indehaver' },
  { op: 'ret', sti: INDEHAVER, egenskab: 'kardinalitet', foer: '0..1', efter: '0..n' },
  {
    op: 'ret',
    sti: INDEHAVER,
    egenskab: 'definition',
    foer: ejer?.definition,
    efter: { da: 'Den, der har den.', en: 'Who has it.' },
  },
];

const virkning = () => {
  const { virkning: givet, fejl } = proevAendring({ grundlag: { sag: '1.2' }, operationer: OPERATIONER });
  if (!givet) throw new Error(JSON.stringify(fejl));

  return givet;
};

describe('the differences of an element that gets another name and more', () => {
  it('stand in one row, with its texts', () => {
    const { tabeller, tekster } = forskelleI(virkning());
    const [raekke, ...andre] = tabeller.flatMap(({ raekker }) => raekker).filter(({ aendret }) => aendret);

    expect(andre).toEqual([]);
    expect(raekke).toMatchObject({
      navn: 'indehaver',
      foer: { navn: 'ejer', pligt: { da: '0..1' } },
      efter: { navn: 'indehaver', pligt: { da: '0..n' } },
    });
    expect(tekster).toEqual([
      {
        sti: EJER,
        forskelle: [
          { art: 'definition', foer: ejer?.definition, efter: { da: 'Den, der har den.', en: 'Who has it.' } },
        ],
      },
    ]);
  });

  it('are found in the reference by its old name', () => {
    const { foer, efter, aendringer } = virkning();

    expect(new Set(aendringer.map((aendring) => changedAddress(aendring, foer, efter)))).toEqual(
      new Set(['/standarden/sag/1.2/sag/#relationer-ejer']),
    );
  });
});
