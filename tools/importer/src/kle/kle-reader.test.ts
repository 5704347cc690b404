import { describe, expect, it } from '@jest/globals';
import * as kle from '../testing/kle-xml.js';
import { all, TestFiles } from '../testing/test-files.js';
import type { KleElement } from './kle-element.js';
import { KleReader } from './kle-reader.js';

const files = new TestFiles();

const read = async (xml: string): Promise<{ readonly reader: KleReader; readonly elements: readonly KleElement[] }> => {
  const reader = new KleReader(await files.write('kle.xml', xml));
  return { reader, elements: await all(reader.elements()) };
};

const vejledning = '<EmneVejledning><VejledningTekst><p>Om <b>hække</b>.</p></VejledningTekst></EmneVejledning>';

describe('KleReader', () => {
  it('reads the hierarchy of an emneplan, an element after those in it', async () => {
    const emner = kle.emne({ nr: '91.01.01' }) + kle.emne({ nr: '91.01.02' });
    const grupper = kle.gruppe({ nr: '91.01', indhold: emner });
    const { reader, elements } = await read(
      kle.emneplan('2015-08-01', kle.hovedgruppe({ nr: '91', titel: 'Have', indhold: grupper })),
    );
    expect(elements.map(({ art, nr, index, overordnet }) => [art, nr, index, overordnet])).toEqual([
      ['emne', '91.01.01', 2, 1],
      ['emne', '91.01.02', 3, 1],
      ['gruppe', '91.01', 1, 0],
      ['hovedgruppe', '91', 0, undefined],
    ]);
    expect(elements.at(-1)).toMatchObject({ titel: 'Have', oprettet: '2000-01-01', place: { line: 3 } });
    expect(reader).toMatchObject({ facet: 'Emne', udgivelsesdato: '2015-08-01' });
  });

  it('reads all of an emne in the file format 2.0', async () => {
    const { elements } = await read(
      kle.emneplan(
        '2015-08-01',
        kle.emne({
          nr: '91.01.01',
          info: `<RettetDato>2001-02-01</RettetDato><RettetDato>2002-02-01</RettetDato>${kle.flyttet('2003-02-01', '91.01.02', '91.01.03')}`,
          andet: `${vejledning}
            <EmneRetskildeReference><RetskildeTitel>Hækkeloven</RetskildeTitel><ParagrafEllerKapitel>§ 1</ParagrafEllerKapitel>
              <RetsinfoAccessionsNr>A1</RetsinfoAccessionsNr><RetskildeTitel>Haveloven</RetskildeTitel></EmneRetskildeReference>
            <BevaringJaevnfoerArkivloven>K5</BevaringJaevnfoerArkivloven>
            <SletningJaevnfoerPersondataloven>P1825D</SletningJaevnfoerPersondataloven>
            <EmneFilter><FilterTitel>Haveplan</FilterTitel><FilterTitel>Parkplan</FilterTitel></EmneFilter>`,
        }),
      ),
    );
    expect(elements).toMatchObject([
      {
        vejledning: 'Om hække.',
        rettet: ['2001-02-01', '2002-02-01'],
        historisk: {
          dato: '2003-02-01',
          afloestAf: [
            { art: 'emne', nr: '91.01.02' },
            { art: 'emne', nr: '91.01.03' },
          ],
        },
        retskilder: [{ titel: 'Hækkeloven', paragraf: '§ 1', accessionsnr: 'A1' }, { titel: 'Haveloven' }],
        bevaring: 'K5',
        sletning: 'P1825D',
        filtre: ['Haveplan', 'Parkplan'],
        uuid: '',
        ukendte: [],
      },
    ]);
  });

  it('reads what only the format of the REST service has: uuids and search words', async () => {
    const uuid = 'AAAAAAAA-0000-4000-8000-000000000001';
    const { elements } = await read(
      kle.emneplan(
        '2020-05-01',
        kle.emne({
          nr: '91.01.01',
          andet: `<EmneStikord><Orden>2</Orden><Tekst>Bøgehæk</Tekst></EmneStikord>
            <EmneOgHandlingsfacetStikord><Orden>1</Orden><Tekst>Klipning</Tekst><HandlingsfacetNr>G01</HandlingsfacetNr></EmneOgHandlingsfacetStikord>
            <UUID>${uuid}</UUID>`,
        }),
      ),
    );
    expect(elements).toMatchObject([
      {
        uuid: uuid.toLowerCase(),
        stikord: [
          { orden: '2', tekst: 'Bøgehæk' },
          { orden: '1', tekst: 'Klipning', sammenMed: 'G01' },
        ],
        ukendte: [],
      },
    ]);
  });

  it('reads handlingsfacetter', async () => {
    const facet = kle.handlingsfacet({
      nr: 'Ø01',
      andet: `<HandlingsfacetStikord><Orden>1</Orden><Tekst>Tal</Tekst></HandlingsfacetStikord>
        <EmneOgHandlingsfacetStikord><Orden>1</Orden><Tekst>Hække</Tekst><EmneNr>91.01.01</EmneNr></EmneOgHandlingsfacetStikord>`,
    });
    const { reader, elements } = await read(
      kle.handlingsfacetter('2020-05-01', kle.kategori({ nr: 'Ø', indhold: facet })),
    );
    expect(elements).toMatchObject([
      { art: 'handlingsfacet', nr: 'Ø01', stikord: [{ tekst: 'Tal' }, { tekst: 'Hække', sammenMed: '91.01.01' }] },
      { art: 'handlingsfacetkategori', nr: 'Ø' },
    ]);
    expect(reader.facet).toBe('Handlingsfacet');
  });

  it('names what it has no place for', async () => {
    const { elements } = await read(
      kle.emneplan('2030-01-01', kle.emne({ nr: '91.01.01', andet: '<EmneFarve><Kode>7</Kode></EmneFarve>' })),
    );
    expect(elements[0]?.ukendte).toEqual(['Emne/EmneFarve/Kode']);
  });

  it('refuses another kind of file', async () => {
    await expect(read('<KLE-Stikord/>')).rejects.toThrow('the root element is KLE-Stikord');
  });
});
