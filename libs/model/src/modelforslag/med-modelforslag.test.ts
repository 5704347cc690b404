import { describe, expect, it } from '@jest/globals';
import { ModelFejl } from '../deklarationsfejl.js';
import { elementer } from '../elementer.js';
import { compareObjekttyper } from '../sammenligning/compare-objekttyper.js';
import { OBJEKTTYPER } from '../standarder.js';
import { enObjekttype, enRelation, enVaerdi, etFelt } from '../testing/builders.js';
import { laesObjekttype } from '../udvidelser/laes-objekttype.js';
import { medModelforslag } from './med-modelforslag.js';
import type { Modeloperation } from './modelforslag.js';
import { parseModelforslag } from './parse-modelforslag.js';
import { vendModelforslag } from './vend-modelforslag.js';

const FELTER = 'traekasse/attributter/egenskaber';
const typer = [
  enObjekttype({
    attributter: {
      egenskaber: {
        navn: etFelt({ obligatorisk: true }),
        farve: etFelt({ vaerdier: [enVaerdi('roed'), enVaerdi('blaa')] }),
      },
    },
    relationer: { ejer: enRelation(), laas: enRelation({ felter: { kode: etFelt() } }) },
  }),
];

const forslag = (...operationer: readonly Modeloperation[]) =>
  parseModelforslag({ grundlag: { kasser: '1.0' }, operationer });
const virkning = (...operationer: readonly Modeloperation[]) =>
  compareObjekttyper(typer, medModelforslag(typer, forslag(...operationer))).map(
    ({ sti, art, kompatibilitet }) => `${kompatibilitet}: ${art} ${sti}`,
  );
const fejl = (...operationer: readonly Modeloperation[]): readonly string[] => {
  try {
    medModelforslag(typer, forslag(...operationer));
  } catch (error) {
    if (error instanceof ModelFejl) return error.fejl.map(({ sti, en }) => `${sti}: ${en}`);
    throw error;
  }

  return [];
};

describe('medModelforslag', () => {
  it.each<readonly [string, Modeloperation, string]>([
    ['a field', { op: 'tilfoej', sti: `${FELTER}/maal`, element: etFelt() }, `kompatibel: tilfoejet ${FELTER}/maal`],
    [
      'a mandatory field',
      { op: 'tilfoej', sti: `${FELTER}/maal`, element: etFelt({ obligatorisk: true }) },
      `brydende: tilfoejet ${FELTER}/maal`,
    ],
    [
      'a field of a new set',
      { op: 'tilfoej', sti: 'traekasse/attributter/maal/hoejde', element: etFelt() },
      'kompatibel: tilfoejet traekasse/attributter/maal/hoejde',
    ],
    [
      'a field of a set called vaerdier',
      { op: 'tilfoej', sti: 'traekasse/attributter/vaerdier/hoejde', element: etFelt() },
      'kompatibel: tilfoejet traekasse/attributter/vaerdier/hoejde',
    ],
    [
      'a value of a field',
      { op: 'tilfoej', sti: `${FELTER}/farve/groen`, element: enVaerdi('groen') },
      `brydende: tilfoejet ${FELTER}/farve/groen`,
    ],
    [
      'a value of a state',
      { op: 'tilfoej', sti: 'traekasse/tilstande/tilstand/Paa', element: enVaerdi('Paa') },
      'brydende: tilfoejet traekasse/tilstande/tilstand/Paa',
    ],
    [
      'a field of a relation',
      { op: 'tilfoej', sti: 'traekasse/relationer/ejer/andel', element: etFelt() },
      'kompatibel: tilfoejet traekasse/relationer/ejer/andel',
    ],
    ['a type', { op: 'tilfoej', sti: 'laag', element: enObjekttype({ navn: 'laag' }) }, 'kompatibel: tilfoejet laag'],
  ])('adds %s', (_, operation, ventet) => {
    expect(virkning(operation)).toEqual([ventet]);
  });

  it.each<readonly [string, Modeloperation, string]>([
    [
      'removes',
      { op: 'fjern', sti: 'traekasse/relationer/ejer', element: enRelation() },
      'fjernet traekasse/relationer/ejer',
    ],
    [
      'removes a value',
      { op: 'fjern', sti: `${FELTER}/farve/blaa`, element: enVaerdi('blaa') },
      `fjernet ${FELTER}/farve/blaa`,
    ],
    [
      'removes a value of a state',
      { op: 'fjern', sti: 'traekasse/tilstande/tilstand/Fra', element: enVaerdi('Fra') },
      'fjernet traekasse/tilstande/tilstand/Fra',
    ],
    [
      'changes obligation',
      { op: 'ret', sti: `${FELTER}/navn`, egenskab: 'obligatorisk', foer: true },
      `obligatorisk ${FELTER}/navn`,
    ],
    [
      'changes cardinality',
      { op: 'ret', sti: 'traekasse/relationer/ejer', egenskab: 'kardinalitet', foer: '0..1', efter: '0..n' },
      'kardinalitet traekasse/relationer/ejer',
    ],
  ])('%s, which is brydende', (_, operation, ventet) => {
    expect(virkning(operation)).toEqual([`brydende: ${ventet}`]);
  });

  it('changes a text, which is a rettelse', () => {
    const titel = { da: 'Kassens navn', en: 'Name of the box' };
    const operation = {
      op: 'ret',
      sti: `${FELTER}/navn`,
      egenskab: 'titel',
      foer: etFelt().titel,
      efter: titel,
    } as const;

    expect(virkning(operation)).toEqual([`rettelse: tekst ${FELTER}/navn`]);
  });

  it('gives a field, a relation and a value another name, in its place', () => {
    const [type] = medModelforslag(
      typer,
      forslag(
        { op: 'omdoeb', sti: `${FELTER}/navn`, navn: 'kaldenavn' },
        { op: 'omdoeb', sti: 'traekasse/relationer/ejer', navn: 'indehaver' },
        { op: 'omdoeb', sti: 'traekasse/tilstande/tilstand/Til', navn: 'Taendt' },
        { op: 'omdoeb', sti: `${FELTER}/farve/roed`, navn: 'rosa' },
      ),
    );

    expect([...elementer(type!)].map(({ sti }) => sti)).toEqual([
      'traekasse',
      `${FELTER}/kaldenavn`,
      `${FELTER}/farve`,
      `${FELTER}/farve/rosa`,
      `${FELTER}/farve/blaa`,
      'traekasse/tilstande/tilstand',
      'traekasse/tilstande/tilstand/Taendt',
      'traekasse/tilstande/tilstand/Fra',
      'traekasse/relationer/indehaver',
      'traekasse/relationer/laas',
      'traekasse/relationer/laas/kode',
    ]);
  });

  it('leaves what was there untouched', () => {
    const foer = JSON.stringify(typer);
    medModelforslag(typer, forslag({ op: 'omdoeb', sti: `${FELTER}/navn`, navn: 'kaldenavn' }));

    expect(JSON.stringify(typer)).toBe(foer);
  });

  it('names every step that does not fit the model', () => {
    expect(
      fejl(
        { op: 'tilfoej', sti: `${FELTER}/navn`, element: etFelt() },
        { op: 'fjern', sti: `${FELTER}/form`, element: etFelt() },
        { op: 'fjern', sti: 'traekasse/relationer/ejer', element: enRelation({ kardinalitet: '0..n' }) },
        { op: 'ret', sti: `${FELTER}/navn`, egenskab: 'obligatorisk', efter: true },
        { op: 'ret', sti: `${FELTER}/navn`, egenskab: 'type', foer: 'tekst', efter: 'tekst' },
        { op: 'omdoeb', sti: `${FELTER}/navn`, navn: 'farve' },
        { op: 'tilfoej', sti: 'skab/attributter/a/b', element: etFelt() },
        { op: 'tilfoej', sti: 'traekasse/laag/b', element: etFelt() },
        { op: 'ret', sti: `${FELTER}/farve/roed`, egenskab: 'titel', efter: 'Rød' },
      ).map((sted) => sted.split(':')[0]),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => `operationer/${nummer}`));
  });

  it('refuses an element that is called something else than its place', () => {
    expect(
      fejl(
        { op: 'tilfoej', sti: `${FELTER}/farve/groen`, element: enVaerdi('gul') },
        { op: 'tilfoej', sti: 'laag', element: enObjekttype({ navn: 'skuffe' }) },
        { op: 'tilfoej', sti: 'traekasse/tilstande/tilstand/Paa', element: 'Til' },
      ),
    ).toEqual([
      'operationer/0: The element is called "gul", but its place groen.',
      'operationer/1: The element is called "skuffe", but its place laag.',
      'operationer/2: The element is called "Til", but its place Paa.',
    ]);
  });

  it('names what is wrong with what comes of it, and where', () => {
    expect(
      fejl(
        { op: 'tilfoej', sti: `${FELTER}/Maal`, element: etFelt() },
        { op: 'ret', sti: 'traekasse/relationer/ejer', egenskab: 'kardinalitet', foer: '0..1', efter: '1..n' },
      ),
    ).toEqual(['traekasse/relationer/ejer/kardinalitet: One of these belongs here: 0..1, 0..n.']);
    expect(fejl({ op: 'tilfoej', sti: `${FELTER}/Maal`, element: etFelt() })[0]).toContain(`${FELTER}/Maal: The name`);
    expect(fejl({ op: 'tilfoej', sti: `${FELTER}/maal` })).toEqual([`${FELTER}/maal: An object belongs here.`]);
  });

  it('refuses a proposal that the model has moved away from, with what each says', () => {
    expect(fejl({ op: 'ret', sti: `${FELTER}/navn`, egenskab: 'type', foer: 'heltal', efter: 'dato' })).toEqual([
      'operationer/0: The proposal assumes "heltal", but the model says "tekst".',
    ]);
  });
});

describe('vendModelforslag', () => {
  it('takes every kind of step back', () => {
    const aendring = forslag(
      { op: 'tilfoej', sti: `${FELTER}/maal`, element: etFelt() },
      { op: 'fjern', sti: `${FELTER}/farve/blaa`, element: enVaerdi('blaa') },
      { op: 'omdoeb', sti: 'traekasse/relationer/ejer', navn: 'indehaver' },
      { op: 'ret', sti: 'traekasse/relationer/indehaver', egenskab: 'kardinalitet', foer: '0..1', efter: '0..n' },
      { op: 'ret', sti: `${FELTER}/navn`, egenskab: 'obligatorisk', foer: true },
      { op: 'fjern', sti: 'traekasse/relationer/laas/kode', element: etFelt() },
    );
    const efter = medModelforslag(typer, aendring);

    expect(compareObjekttyper(typer, efter)).toHaveLength(6);
    expect(compareObjekttyper(typer, medModelforslag(efter, vendModelforslag(aendring)))).toEqual([]);
  });
});

describe('parseModelforslag', () => {
  const stederFor = (json: unknown): readonly string[] => {
    try {
      parseModelforslag(json);
    } catch (error) {
      if (error instanceof ModelFejl) return error.fejl.map(({ sti }) => sti);
      throw error;
    }

    return [];
  };

  it('names everything that is wrong with the shape', () => {
    expect(
      stederFor({
        grundlag: { sag: 1.2 },
        operationer: [
          { op: 'slet', sti: 'x' },
          { op: 'ret', sti: '', egenskab: 'farve' },
          { op: 'omdoeb', sti: 'x' },
          7,
        ],
        mere: 1,
      }),
    ).toEqual([
      'mere',
      'grundlag/sag',
      'operationer/0/op',
      'operationer/1/sti',
      'operationer/1/egenskab',
      'operationer/2/navn',
      'operationer/3/op',
    ]);
    expect(stederFor({ grundlag: {}, operationer: [] })).toEqual(['operationer']);
    expect(stederFor(null)).toEqual(['']);
  });
});

describe('laesObjekttype', () => {
  it('reads every declaration back from JSON as it is, so that a proposal changes nothing that it does not name', () => {
    for (const type of OBJEKTTYPER) {
      expect(laesObjekttype(JSON.parse(JSON.stringify(type)), { sti: '', fejl: [] })).toEqual(type);
    }
  });
});
