import { describe, expect, it } from '@jest/globals';
import { objekttyperI, type Modelforslag } from '@sagdok/model';
import { parseForslag } from './parse-forslag.ts';
import { etHoved, etTrin, filer } from './testing/forslag.ts';

const MAPPE = '0007-en-titel';
const steder = (hoved: object, aendring?: Modelforslag): readonly string[] =>
  parseForslag(MAPPE, filer(hoved, aendring)).fejl.map(({ sti }) => sti);
const kassationskodeKanUdelades: Modelforslag = {
  grundlag: { sag: '1.2' },
  operationer: [
    { op: 'ret', sti: 'sag/attributter/egenskaber/kassationskode', egenskab: 'obligatorisk', foer: 'lora' },
  ],
};
const hoering = etTrin('i-hoering', '2026-11-24', { slut: '2026-12-22' });
const migrering = { da: 'Ret læsere.', en: 'Mend readers.' };

describe('parseForslag', () => {
  it('reads a proposal that is in order', () => {
    const { forslag, fejl } = parseForslag(MAPPE, filer());

    expect(fejl).toEqual([]);
    expect(forslag).toMatchObject({ mappe: MAPPE, nummer: 7, art: 'praecisering' });
    expect(forslag?.tekst.en).toContain('## Alternatives');
  });

  it('names everything that is wrong with the shape at once, in both languages', () => {
    const { fejl } = parseForslag('7-titel', {
      ...filer(etHoved({ art: 'stor', dele: [], dato: '2026', historik: [etTrin('kladde', '23-11-2026')] })),
      'aendring.json': '{',
      'noter.txt': '',
    });

    expect(fejl.map(({ sti }) => sti)).toEqual([
      '',
      'noter.txt',
      'forslag.md/dato',
      'forslag.md/art',
      'forslag.md/dele',
      'forslag.md/historik/0/dato',
      'aendring.json',
    ]);
    expect(fejl.every(({ da, en }) => da !== '' && en !== '' && da !== en)).toBe(true);
  });

  it.each([
    ['no file', {}],
    ['no front matter', { 'forslag.md': '# Titel' }],
    ['front matter that is no YAML', { 'forslag.md': '---\na: [\n---\n' }],
    ['two rules below a heading', { 'forslag.md': '# Titel\n---\na: 1\n---\n' }],
  ])('refuses a folder with %s', (_, givet) => {
    expect(parseForslag(MAPPE, givet).fejl.map(({ sti }) => sti)).toEqual(['forslag.md']);
  });

  it('allows one language until the consultation, and demands both from then on', () => {
    const da = { da: 'Kun dansk.' };
    const hoved = etHoved({ titel: da });

    expect(steder(hoved)).toEqual([]);
    expect(steder({ ...hoved, historik: [etTrin('kladde', '2026-11-23'), hoering] })).toEqual(['forslag.md/titel']);
  });

  it('demands the headings, in order, with something below each', () => {
    const tekst = filer();
    const uden = tekst['forslag.md']?.replace('## Alternativer <!-- #alternativer -->', '### Andet');
    const tomt = tekst['forslag.md']?.replace('\nB\n', '\n');

    const iKode = tekst['forslag.md']?.replace('\nA\n', '\n```\nA\n');
    const iKommentar = tekst['forslag.md']?.replace('\nA\n', '\nA\n\n<!--\n');
    const kunKommentar = tekst['forslag.md']?.replace('\nA\n', '\n<!-- A -->\n');

    for (const forkert of [uden, tomt, iKode, iKommentar, kunKommentar]) {
      const { fejl } = parseForslag(MAPPE, { ...tekst, 'forslag.md': forkert ?? '' });
      expect(fejl.map(({ sti }) => sti)).toEqual(['forslag.md']);
    }
  });

  it('takes no heading in code or a comment for one of the proposal', () => {
    const tekst = filer();
    const fyld = '```md\n## Et\n<!--\n```\n\n<!--\n## To\n```\n-->\n\nA\n';

    expect(
      parseForslag(MAPPE, { ...tekst, 'forslag.md': tekst['forslag.md']?.replace('A\n', fyld) ?? '' }).fejl,
    ).toEqual([]);
  });

  it.each([
    ['a beginning that is none', [etTrin('vedtaget', '2026-11-23', { af: 'os' })], '0/status'],
    ['a step that cannot follow', [etTrin('ide', '2026-11-23'), etTrin('indfoert', '2026-11-24')], '1/status'],
    ['a step back in time', [etTrin('ide', '2026-11-23'), etTrin('kladde', '2026-11-22')], '1/dato'],
    ['a consultation without an end', [etTrin('kladde', '2026-11-23'), etTrin('i-hoering', '2026-11-23')], '1/slut'],
    [
      'a consultation that is too short',
      [etTrin('kladde', '2026-11-23'), etTrin('i-hoering', '2026-11-23', { slut: '2026-12-20' })],
      '1/slut',
    ],
    [
      'a decision before the consultation has ended',
      [etTrin('kladde', '2026-11-23'), hoering, etTrin('vedtaget', '2026-12-22', { af: 'os' })],
      '2/dato',
    ],
    ['a decision by nobody', [etTrin('kladde', '2026-11-23'), etTrin('afvist', '2026-11-23')], '1/af'],
  ])('refuses %s', (_, historik, sted) => {
    expect(steder(etHoved({ historik }))).toEqual([`forslag.md/historik/${sted}`]);
  });

  it('demands a champion from the consultation on, and what replaces a proposal that was replaced', () => {
    const { fortaler: _, ...uden } = etHoved({ historik: [etTrin('kladde', '2026-11-23'), hoering] });

    expect(steder(uden)).toEqual(['forslag.md/fortaler']);
    expect(steder(etHoved({ historik: [etTrin('ide', '2026-11-23'), etTrin('erstattet', '2026-11-23')] }))).toEqual([
      'forslag.md/erstattetAf',
    ]);
  });

  it('refuses a kind that is milder than what the change does, and demands to know what others must do', () => {
    expect(steder(etHoved({ art: 'kompatibel-udvidelse' }), kassationskodeKanUdelades)).toEqual(['forslag.md/art']);
    expect(steder(etHoved({ art: 'brydende' }), kassationskodeKanUdelades)).toEqual(['forslag.md/migrering']);
    expect(steder(etHoved({ art: 'brydende', migrering }), kassationskodeKanUdelades)).toEqual([]);
  });

  it('allows a kind that is graver than what the change does', () => {
    expect(steder(etHoved({ art: 'brydende', migrering }))).toEqual([]);
  });

  it('lets only a correction or a clarification be adopted without a consultation', () => {
    const historik = [etTrin('kladde', '2026-11-23'), etTrin('vedtaget', '2026-11-23', { af: 'os' })];

    expect(steder(etHoved({ historik }))).toEqual([]);
    expect(steder(etHoved({ historik, art: 'kompatibel-udvidelse' }))).toEqual(['forslag.md/historik/1/status']);
  });

  it('demands that a change fits the model, or is in it once the proposal is final', () => {
    const historik = [
      etTrin('kladde', '2026-11-23'),
      hoering,
      etTrin('vedtaget', '2026-12-23', { af: 'os' }),
      etTrin('indfoert', '2026-12-24'),
    ];
    const brydende = etHoved({ art: 'brydende', migrering });
    const vendt: Modelforslag = {
      ...kassationskodeKanUdelades,
      operationer: [
        { op: 'ret', sti: 'sag/attributter/egenskaber/kassationskode', egenskab: 'obligatorisk', efter: 'lora' },
      ],
    };

    expect(steder(brydende, vendt)).toEqual(['aendring.json/operationer/0']);
    expect(steder({ ...brydende, historik }, kassationskodeKanUdelades)).toEqual(['aendring.json/operationer/0']);
    expect(steder({ ...brydende, historik }, vendt)).toEqual([]);
  });

  it('does not mind that the model has moved away from a proposal that was given up', () => {
    const historik = [etTrin('kladde', '2026-11-23'), etTrin('trukket', '2026-11-23')];
    const forladt: Modelforslag = {
      ...kassationskodeKanUdelades,
      operationer: [{ op: 'fjern', sti: 'sag/relationer/vaek' }],
    };

    expect(steder(etHoved({ historik }), forladt)).toEqual([]);
  });

  it.each([
    ['sag 1.2', []],
    ['sag 1.10', []],
    ['sag 1.1', ['forslag.md/maalversion']],
    ['dokument 1.2', ['forslag.md/maalversion']],
    ['besked 1.1', ['forslag.md/maalversion']],
  ])('demands a version that the change can come in: %s', (maalversion, fejl) => {
    expect(steder(etHoved({ art: 'brydende', migrering, maalversion }), kassationskodeKanUdelades)).toEqual(fejl);
  });

  it('lets what several parts have in common come in a version of its own', () => {
    const hoved = {
      art: 'brydende',
      migrering,
      maalversion: 'generelle-egenskaber 1.2',
      dele: ['generelle-egenskaber'],
    };

    expect(steder(etHoved(hoved), kassationskodeKanUdelades)).toEqual([]);
  });

  it('demands that a change is written for the version in force, until it is made or given up', () => {
    const gammelt: Modelforslag = {
      grundlag: { sag: '1.1' },
      operationer: [
        { op: 'fjern', sti: 'sag/relationer/arkiv', element: objekttyperI('sag', '1.1')[0]?.relationer.arkiv },
      ],
    };
    const hoved = etHoved({ art: 'brydende', migrering });
    const historik = [etTrin('kladde', '2026-11-23'), etTrin('trukket', '2026-11-23')];

    expect(steder(hoved, gammelt)).toEqual(['aendring.json/grundlag/sag']);
    expect(steder({ ...hoved, historik }, gammelt)).toEqual([]);
  });

  it('demands that elements, versions and parts are named as they are', () => {
    expect(steder(etHoved({ maalversion: '1.3' }))).toEqual(['forslag.md/maalversion']);
    expect(steder(etHoved({ maalversion: 'sagen 1.3' }))).toEqual(['forslag.md/maalversion']);
    expect(steder(etHoved({ elementer: ['sag/relationer/oversag', 'sag/relationer/vaek'] }))).toEqual([
      'forslag.md/elementer/1',
    ]);
    expect(
      steder(etHoved({ dele: ['dokument'], art: 'brydende', migrering }), {
        ...kassationskodeKanUdelades,
        grundlag: { sag: '9.9' },
      }),
    ).toEqual(['aendring.json/grundlag/sag', 'forslag.md/dele', 'aendring.json/operationer/0']);
  });
});
