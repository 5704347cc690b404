import { describe, expect, it } from '@jest/globals';
import * as kle from '../testing/kle-xml.js';
import { TestFiles } from '../testing/test-files.js';
import { readOutline, type Outline } from './outline.js';

const files = new TestFiles();

const outlineOf = async (...elements: readonly string[]): Promise<Outline> =>
  readOutline(await files.write('kle.xml', kle.emneplan('2015-08-01', ...elements)));

const uuid = (n: number): string => `<UUID>aaaaaaaa-0000-4000-8000-00000000000${n}</UUID>`;

describe('readOutline', () => {
  it('takes the uuids of the file, and makes its own where there are none', async () => {
    const { entries } = await outlineOf(
      kle.emne({ nr: '91.01.01', andet: uuid(1) }),
      kle.emne({ nr: '91.01.02', andet: '<UUID>ukendt</UUID>' }),
      kle.emne({ nr: '91.01.03' }),
    );
    expect([...entries.values()].map(({ uuid }) => uuid)).toEqual([
      'aaaaaaaa-0000-4000-8000-000000000001',
      '5d354005-35b3-551b-9ad8-b7a0fe95f904',
      '536065da-22d6-5fa4-be38-52c6acc18a77',
    ]);
  });

  it('tells two with the same number apart by the day they were created', async () => {
    const { entries, refusals } = await outlineOf(
      kle.emne({ nr: '91.01.01', oprettet: '1990-01-01', info: kle.udgaaet('1995-01-01') }),
      kle.emne({ nr: '91.01.01', oprettet: '2000-01-01' }),
    );
    expect(refusals).toEqual([]);
    expect(new Set([...entries.values()].map(({ uuid }) => uuid)).size).toBe(2);
  });

  it.each([
    ['a number of another kind', { nr: '91.01' }, ['»91.01« er ikke nummeret på en emne']],
    ['no number and no title', { nr: '', titel: '' }, ['nummeret mangler', 'titlen mangler']],
    ['a date that is none', { nr: '91.01.01', oprettet: '2000-02-30' }, ['OprettetDato »2000-02-30« er ikke en dato']],
    [
      'an end before its beginning',
      { nr: '91.01.01', info: kle.udgaaet('1999-12-31') },
      ['udgået 1999-12-31, før det blev oprettet 2000-01-01'],
    ],
    ['an end without a day', { nr: '91.01.01', info: '<Historisk/>' }, ['UdgaaetDato/FlyttetDato mangler']],
  ])('refuses %s', async (_, element, reasons) => {
    const { entries, refusals } = await outlineOf(kle.emne(element));
    expect(entries.size).toBe(0);
    expect(refusals[0]?.reasons.map(({ da }) => da)).toEqual(reasons);
    expect(refusals[0]?.place).toMatchObject({ line: 3 });
  });

  it('refuses the second of two that are the same', async () => {
    const { entries, refusals } = await outlineOf(kle.emne({ nr: '91.01.01' }), kle.emne({ nr: '91.01.01' }));
    expect(entries.size).toBe(1);
    expect(refusals).toMatchObject([{ key: 'emne 91.01.01' }]);
  });

  it('refuses what lies in what is refused', async () => {
    const gruppe = kle.gruppe({ nr: '91.01', indhold: kle.emne({ nr: '91.01.01' }) });
    const { entries, refusals } = await outlineOf(kle.hovedgruppe({ nr: '91', titel: '', indhold: gruppe }));
    expect(entries.size).toBe(0);
    expect(refusals.map(({ key }) => key)).toEqual(['hovedgruppe 91', 'gruppe 91.01', 'emne 91.01.01']);
  });

  it('refuses a file without an edition', async () => {
    const file = await files.write('kle.xml', '<KLE-Emneplan/>');
    await expect(readOutline(file)).rejects.toThrow('UdgivelsesDato');
  });
});
