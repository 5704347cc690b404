import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { FREMMED_BESKED } from '@sagdok/test-support';
import fc from 'fast-check';
import { readBesked, writeBesked } from '../besked/read-besked.js';
import { DOKUMENTER } from '../deklaration/dokumenter.js';
import { haendelsesbesked } from '../deklaration/kuvert.js';
import { ANTAL_FORSOEG } from '../testing/antal-forsoeg.js';
import { EKSEMPEL } from '../testing/eksempel.js';
import { enBesked } from '../testing/en-besked.js';
import { vilkaarlig } from '../testing/vilkaarlig.js';
import { xsdKontrol } from '../testing/xsd-kontrol.js';
import { readXml } from '../xml/read-xml.js';
import { writeXml } from '../xml/write-xml.js';

const SAMPLE = `${process.env.SAGDOK_EVIDENS ?? ''}/data/beskedkuvert/eksempel.xml`;

describe('our XML Schema of the envelope', () => {
  const fejlI = xsdKontrol('kuvert');

  it('accepts every message that we write', () => {
    fc.assert(
      fc.property(vilkaarlig(haendelsesbesked), (besked) => {
        expect(fejlI(writeBesked(besked))).toBeUndefined();
      }),
      { numRuns: ANTAL_FORSOEG },
    );
  });

  it.each([
    ['a letter', EKSEMPEL],
    ['every part of the envelope', FREMMED_BESKED],
  ])('accepts a message that another system wrote, with %s', (_, xml) => {
    expect(fejlI(xml)).toBeUndefined();
  });

  (existsSync(SAMPLE) ? it : it.skip)('accepts a message that another system published', () => {
    expect(fejlI(readFileSync(SAMPLE, 'utf8'))).toBeUndefined();
  });

  it.each([
    ['an element too few', '<k:BeskedVersion>1.0</k:BeskedVersion>', ''],
    ['an element that is not known', '<k:Beskedtype>', '<k:Emne/><k:Beskedtype>'],
    ['an element in the wrong place', '</k:BeskedVersion>', '</k:BeskedVersion><k:BeskedId/>'],
    ['an element in another namespace', '<k:BeskedVersion>1.0</k:BeskedVersion>', '<BeskedVersion>1.0</BeskedVersion>'],
    ['text between elements', '<k:Beskedkuvert>', '<k:Beskedkuvert>hej'],
    ['an attribute', '<k:Beskedkuvert>', '<k:Beskedkuvert id="1">'],
    ['another version', '>1.0<', '>2.0<'],
    ['no uuid', '0c1d9f52-57a4', '0c1d9f52'],
    ['no urn', 'urn:opdigtet:beskedtype', 'opdigtet'],
    ['a day that is not there', '2026-03-02T09:15:01', '2026-02-30T09:15:01'],
    ['neither of two', '<GraenseIndikator>1</GraenseIndikator>', ''],
  ])('refuses what the reader refuses: %s', (_, fra, til) => {
    const xml = EKSEMPEL.replace(fra, til);

    expect(xml).not.toBe(EKSEMPEL);
    expect(fejlI(xml)).toBeDefined();
    expect(readBesked(xml)).toHaveProperty('fejl');
  });
});

describe('the documents of operations', () => {
  const output = { StandardRetur: { StatusKode: 40, FejlbeskedTekst: 'Beskeden kan ikke læses & <forstås>' } };
  const input = { Haendelsesbesked: enBesked() };

  it('are answers as receivers and the distributor give them', () => {
    expect(writeXml(DOKUMENTER.ModtagBeskedOutput, { StandardRetur: { StatusKode: 20 } })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<sts:ModtagBeskedOutput xmlns:sts="urn:oio:sts:1.0.0" xmlns:sd="urn:oio:sagdok:3.0.0">' +
        '<sd:StandardRetur><sd:StatusKode>20</sd:StatusKode></sd:StandardRetur></sts:ModtagBeskedOutput>',
    );
  });

  it.each([
    ['AfsendBeskedOutput', 'bf'],
    ['FlytBeskedTilFejlkoeOutput', 'bf'],
    ['ModtagBeskedOutput', 'sts'],
  ] as const)('%s is written as its schema has it, and read as it was', (navn, navnerum) => {
    const xml = writeXml(DOKUMENTER[navn], output);

    expect(xsdKontrol(navnerum)(xml)).toBeUndefined();
    expect(readXml(DOKUMENTER[navn], xml)).toEqual({ vaerdi: output });
  });

  it.each([
    ['AfsendBeskedInput', 'bf'],
    ['FlytBeskedTilFejlkoeInput', 'bf'],
    ['ModtagBeskedInput', 'sts'],
  ] as const)('%s is written as its schema has it, and read as it was', (navn, navnerum) => {
    const xml = writeXml(DOKUMENTER[navn], input);

    expect(xsdKontrol(navnerum)(xml)).toBeUndefined();
    expect(readXml(DOKUMENTER[navn], xml)).toEqual({ vaerdi: input });
  });

  it('are read whatever spaces and prefixes others write, and with an empty text', () => {
    const xml = `<ModtagBeskedOutput xmlns="urn:oio:sts:1.0.0">
      <StandardRetur xmlns="urn:oio:sagdok:3.0.0"><StatusKode> 20 </StatusKode><FejlbeskedTekst/></StandardRetur>
    </ModtagBeskedOutput>`;

    expect(readXml(DOKUMENTER.ModtagBeskedOutput, xml)).toEqual({
      vaerdi: { StandardRetur: { StatusKode: 20, FejlbeskedTekst: '' } },
    });
  });

  it('are faults when they are others, or their code is no number', () => {
    const xml = writeXml(DOKUMENTER.ModtagBeskedOutput, output);

    expect(readXml(DOKUMENTER.AfsendBeskedOutput, xml)).toMatchObject({ fejl: [{ kode: 'forkert-rod' }] });
    expect(readXml(DOKUMENTER.ModtagBeskedOutput, xml.replace('>40<', '>fyrre<'))).toMatchObject({
      fejl: [{ sti: '/StandardRetur/StatusKode', kode: 'forkert-type' }],
    });
  });
});
