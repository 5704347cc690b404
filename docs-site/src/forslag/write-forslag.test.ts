import { describe, expect, it } from '@jest/globals';
import { elementer, objekttyperI, type Modeloperation } from '@sagdok/model';
import { handlingerFor } from './handlinger.ts';
import { proevAendring } from './modelvirkning.ts';
import { operationerAf, type Oplysninger } from './operationer.ts';
import { aendringAf } from './grundlag.ts';
import { parseForslag } from './parse-forslag.ts';
import { enKladde } from './testing/forslag.ts';
import { artAf, muligeArter, writeForslag } from './write-forslag.ts';

const indsendt = { nummer: 12, dato: '2026-11-23' };
const udelad: Modeloperation = {
  op: 'ret',
  sti: 'sag/attributter/egenskaber/kassationskode',
  egenskab: 'obligatorisk',
  foer: 'lora',
};

const oplysninger: Oplysninger = {
  navn: 'noget_nyt',
  titel: { da: 'Noget nyt', en: '' },
  definition: { da: 'Hvad det er.', en: '' },
  type: 'heltal',
  kardinalitet: '0..n',
  obligatorisk: false,
  maal: 'sag, dokument',
};

describe('writeForslag', () => {
  it.each([
    ['only a wish', enKladde()],
    ['a wish about no element', enKladde({ elementer: [], dele: ['besked'] })],
    ['a wish in English', enKladde({ sprog: 'en' })],
    ['a change that breaks', enKladde({ operationer: [udelad], migrering: 'Ret læsere.' })],
    ['code that is left open', enKladde({ problem: 'Se:\n\n```\n## Her' })],
    ['a comment that is left open', enKladde({ oenske: '<!-- husk' })],
    ['headings and YAML in its texts', enKladde({ titel: 'a: "b" # c', problem: '# Et\n\n## To\n\n---\n\nx' })],
  ])('makes a folder that is in order of a draft with %s', (_, kladde) => {
    const { mappe, filer } = writeForslag(kladde, indsendt);
    const { forslag, fejl } = parseForslag(mappe, filer);

    expect(fejl).toEqual([]);
    expect(forslag?.titel[kladde.sprog]).toBe(kladde.titel);
  });

  it('keeps what is written between < and >', () => {
    const { filer } = writeForslag(enKladde({ problem: 'Feltet <ejer> og `<ejer>`.' }), indsendt);

    expect(filer['forslag.md']).toContain('\nFeltet \\<ejer> og `<ejer>`.\n');
  });

  it('names the folder by number and title, and says which part and version it is for', () => {
    const { mappe, filer } = writeForslag(enKladde({ operationer: [udelad] }), indsendt);

    expect(mappe).toBe('0012-sagens-aeske-maa-vaere-tom');
    expect(Object.keys(filer)).toEqual(['forslag.md', 'aendring.json']);
    expect(parseForslag(mappe, filer).forslag).toMatchObject({
      dele: ['sag'],
      maalversion: 'sag 1.3',
      art: 'brydende',
    });
  });

  it('has the number that the proposal gets as the source of what it adds', () => {
    const [objekttype] = objekttyperI('sag');
    const element = objekttype && [...elementer(objekttype)][0];
    const operationer = objekttype && element ? operationerAf('ny-relation', oplysninger, { element, objekttype }) : [];
    const { filer } = writeForslag(enKladde({ operationer }), indsendt);

    expect(filer['aendring.json']).toContain('"da": "forslag 0012"');
    expect(writeForslag(enKladde({ operationer }), { ...indsendt, nummer: 13 }).filer['aendring.json']).toContain(
      '"en": "proposal 0013"',
    );
  });

  it('leaves what has not been said to be found out', () => {
    const { mappe, filer } = writeForslag(enKladde({ titel: ' ', problem: '', elementer: [] }), indsendt);

    expect(parseForslag(mappe, filer).fejl.map(({ sti }) => sti)).toEqual(['forslag.md/titel/da', 'forslag.md/dele']);
  });
});

describe('artAf', () => {
  it('is as mild as the change allows, or graver where the draft says so', () => {
    expect(artAf(enKladde())).toBe('rettelse');
    expect(artAf(enKladde({ art: 'praecisering' }))).toBe('praecisering');
    expect(artAf(enKladde({ art: 'praecisering', operationer: [udelad] }))).toBe('brydende');
    expect(muligeArter(enKladde({ operationer: [udelad] }))).toEqual(['brydende']);
  });
});

describe('operationerAf', () => {
  it('carries every action out on every element of a case and a document', () => {
    const alle = ['sag', 'dokument'].flatMap((del) => objekttyperI(del));
    for (const objekttype of alle) {
      for (const element of elementer(objekttype)) {
        for (const handling of handlingerFor(element)) {
          const operationer = operationerAf(handling, oplysninger, { element, objekttype });
          const aendring = aendringAf(operationer);
          const fejl = aendring ? proevAendring(aendring).fejl : [];

          expect({
            handling,
            sti: element.sti,
            fejl: fejl.filter(({ sti }) => sti.startsWith('operationer/')),
          }).toEqual({
            handling,
            sti: element.sti,
            fejl: [],
          });
        }
      }
    }
  });
});
