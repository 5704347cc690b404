import { describe, expect, it } from '@jest/globals';
import { parseForslag } from '../../src/forslag/parse-forslag.ts';
import type { ForslagOptions } from './forslag-options.ts';
import { makeForslag } from './make-forslag.ts';

const now = new Date('2026-11-30T23:30:00Z');
const options = (afvigelser: Partial<ForslagOptions> = {}): ForslagOptions => ({
  titel: 'Kassationskoden må godt mangle',
  element: 'sag/attributter/egenskaber/kassationskode',
  del: '',
  problem: 'Den er fyld.',
  oenske: 'Den kan udelades.',
  alternativer: '',
  privatliv: 'Ingen betydning.',
  migrering: '',
  forfatter: 'Kommunen',
  sprog: 'da',
  navn: '',
  nyTitel: '',
  definition: '',
  type: 'tekst',
  kardinalitet: '0..1',
  maal: '',
  obligatorisk: false,
  ...afvigelser,
});

describe('the generator of proposals', () => {
  it('makes a folder that is in order, with the next number and the date in Denmark', () => {
    const { mappe, filer, besked } = makeForslag(options(), now);
    const { forslag, fejl } = parseForslag(mappe, filer);

    expect(fejl).toEqual([]);
    expect(mappe).toMatch(/^\d{4}-kassationskoden-maa-godt-mangle$/);
    expect(forslag?.historik[0].dato).toBe('2026-12-01');
    expect(besked).toContain('0002-beskrivelse-og-kassationskode-kan-udelades');
  });

  it('carries out what is to happen to the element, and says what that does', () => {
    const { filer, besked } = makeForslag(options({ handling: 'pligt', migrering: 'Tål det.' }), now);

    expect(filer['aendring.json']).toContain('"obligatorisk"');
    expect(besked).toContain('Brydende');
  });

  it('changes a text in its own language alone', () => {
    const { filer } = makeForslag(options({ handling: 'tekster', definition: 'En ny definition.' }), now);
    const aendring = JSON.parse(filer['aendring.json'] ?? '') as { operationer: readonly { efter: object }[] };

    expect(aendring.operationer).toHaveLength(1);
    expect(aendring.operationer[0]?.efter).toMatchObject({
      da: 'En ny definition.',
      en: expect.stringContaining('case'),
    });
  });

  it('names everything that is missing at once, by the name of its option', () => {
    expect(() => makeForslag(options({ problem: '', handling: 'pligt' }), now)).toThrow(/--problem: .*\n--migrering: /);
    expect(() => makeForslag(options({ element: 'sag/vaek', handling: 'pligt' }), now)).toThrow('--element');
  });
});
