import { describe, expect, it } from '@jest/globals';
import { FEJLKODER } from '@sagdok/validering';
import fc from 'fast-check';
import { readBesked } from '../besked/read-besked.js';
import { ANTAL_FORSOEG } from '../testing/antal-forsoeg.js';
import { EKSEMPEL } from '../testing/eksempel.js';
import type { XmlLimits } from './xml-limits.js';

const fejlI = (xml: string | Uint8Array, limits?: XmlLimits) => {
  const laest = readBesked(xml, limits);

  return 'fejl' in laest ? laest.fejl : [];
};
const koder = (xml: string | Uint8Array, limits?: XmlLimits) => fejlI(xml, limits).map(({ kode }) => kode);

/** The example with one thing changed in it. */
const med = (fra: string, til: string): string => {
  if (!EKSEMPEL.includes(fra)) throw new Error(fra);

  return EKSEMPEL.replace(fra, til);
};

const medData = (indhold: string): string => med('<!-- brevet selv -->', indhold);

describe('the structure of a message in XML', () => {
  it.each<[string, string, string, string]>([
    ['an element too few', '<k:BeskedVersion>1.0</k:BeskedVersion>', '', '/ mangler'],
    [
      'an element that is not known',
      '<k:Beskedtype>',
      '<k:Emne/><k:Beskedtype>',
      '/Beskedkuvert/Filtreringsdata/Emne ukendt-medlem',
    ],
    [
      'an element once too often',
      '</k:Leveranceinformation>',
      '</k:Leveranceinformation><k:Leveranceinformation/>',
      '/Beskedkuvert/Leveranceinformation gentaget-element',
    ],
    [
      'an element in the wrong place',
      '</k:BeskedVersion>',
      '</k:BeskedVersion><k:BeskedId/>',
      '/BeskedId forkert-raekkefoelge',
    ],
    [
      'an element in another namespace',
      '<k:BeskedVersion>1.0</k:BeskedVersion>',
      '<BeskedVersion>1.0</BeskedVersion>',
      '/BeskedVersion forkert-navnerum',
    ],
    ['text between elements', '<k:Beskedkuvert>', '<k:Beskedkuvert>hej', '/Beskedkuvert uventet-tekst'],
    ['an attribute', '<k:Beskedkuvert>', '<k:Beskedkuvert id="1">', '/Beskedkuvert ukendt-attribut'],
    ['an element in a value', '>1.0<', '>1.0<k:Nej/><', '/BeskedVersion/Nej ukendt-medlem'],
    ['another version', '>1.0<', '>2.0<', '/BeskedVersion ukendt-version'],
    [
      'no uuid',
      '0c1d9f52-57a4',
      '0c1d9f52',
      '/Beskedkuvert/Filtreringsdata/ObjektRegistrering/0/ObjektId/UUIDIdentifikator ugyldig-uuid',
    ],
    [
      'no urn',
      'urn:opdigtet:beskedtype',
      'opdigtet',
      '/Beskedkuvert/Filtreringsdata/Beskedtype/URNIdentifikator ugyldig-urn',
    ],
    [
      'a day that is not there',
      '2026-03-02T09:15:01',
      '2026-02-30T09:15:01',
      '/Beskedkuvert/Leveranceinformation/Dannelsestidspunkt/TidsstempelDatoTid ugyldigt-tidspunkt',
    ],
    [
      'no boolean',
      '>1</GraenseIndikator>',
      '>ja</GraenseIndikator>',
      '/Beskedkuvert/GyldighedTil/GraenseIndikator forkert-type',
    ],
    ['neither of two', '<GraenseIndikator>1</GraenseIndikator>', '', '/Beskedkuvert/GyldighedTil valg-ikke-entydigt'],
    [
      'both of two',
      '<GraenseIndikator>',
      '<TidsstempelDatoTid>2026-01-01T00:00:00</TidsstempelDatoTid><GraenseIndikator>',
      '/Beskedkuvert/GyldighedTil valg-ikke-entydigt',
    ],
    [
      'no JSON',
      '<k:Beskeddata><Frimaerke xmlns="urn:opdigtet:frimaerke">12 &#8364;</Frimaerke>',
      '<k:Beskeddata><Indhold xmlns="urn:sagdok:beskeddata:1.0" mediatype="application/json">{</Indhold>',
      '/Beskeddata/1 ugyldig-json',
    ],
    [
      'JSON that cannot be stored',
      '<k:Beskeddata><Frimaerke xmlns="urn:opdigtet:frimaerke">12 &#8364;</Frimaerke>',
      '<k:Beskeddata><Indhold xmlns="urn:sagdok:beskeddata:1.0" mediatype="application/json">"\\u0000"</Indhold>',
      '/Beskeddata/1/json ugyldige-tegn',
    ],
  ])('has a fault when there is %s', (_, fra, til, fejl) => {
    expect(fejlI(med(fra, til)).map(({ sti, kode }) => `${sti || '/'} ${kode}`)).toContain(fejl);
  });

  it('has all its faults told at once, each with its line and column', () => {
    const xml = med('<k:BeskedId>', '<k:BeskedID>')
      .replace('</k:BeskedId>', '</k:BeskedID>')
      .replace('>1.0<', '>0.9<')
      .replace('<k:Beskedtype>', '\n  <k:Beskedtype a="1">');

    expect(fejlI(xml).map(({ sti, kode, linje, kolonne }) => [sti, kode, linje, kolonne])).toEqual([
      ['/BeskedID', 'ukendt-medlem', 5, 3],
      ['/Beskedkuvert/Filtreringsdata/Beskedtype', 'ukendt-attribut', 13, 3],
      ['', 'mangler', 3, 1],
      ['/BeskedVersion', 'ukendt-version', 9, 3],
    ]);
  });

  it('is that of a message, and not of another document', () => {
    expect(koder('<a/>')).toEqual(['forkert-rod']);
    expect(koder(EKSEMPEL.replaceAll('kuvert:1.0', 'kuvert:9.9'))).toEqual(['forkert-rod']);
  });
});

describe('XML that is no XML to be read', () => {
  const lol = (n: number) => `<!ENTITY l${n} "&l${n - 1};&l${n - 1};&l${n - 1};&l${n - 1};&l${n - 1};&l${n - 1};">`;
  const dyb = (n: number) => `${'<a>'.repeat(n)}${'</a>'.repeat(n)}`;

  it.each<[string, string, string]>([
    [
      'entities in entities',
      `<!DOCTYPE a [<!ENTITY l0 "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(lol).join('')}]>${EKSEMPEL.split('?>')[1] ?? ''}`,
      'dtd-afvist',
    ],
    ['an external entity', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`, 'dtd-afvist'],
    ['an external DTD', `<!DOCTYPE a SYSTEM "http://192.0.2.1/x.dtd"><a/>`, 'dtd-afvist'],
    ['an entity that is not one of the five', medData('<x>&nbsp;</x>'), 'ikke-velformet'],
    ['an entity named after a property', medData('<x>&constructor;</x>'), 'ikke-velformet'],
    ['a prefix that is not declared', medData('<ukendt:x/>'), 'ikke-velformet'],
    ['a character that XML cannot hold', medData('\u0001'), 'ikke-velformet'],
    ['a reference to NUL', medData('&#0;'), 'ikke-velformet'],
    ['elements deep in each other', medData(dyb(100_000)), 'for-dyb'],
    ['elements deep where none belong', med('<k:Beskedtype>', `${dyb(100)}<k:Beskedtype>`), 'for-dyb'],
    [
      'many attributes',
      medData(`<x ${Array.from({ length: 50_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
      'for-mange-attributter',
    ],
    ['too much of it', medData('x'.repeat(5 * 1024 * 1024)), 'for-stor'],
    [
      'a namespace that would be written many times',
      medData('<post:x/>'.repeat(100)).replace('urn:opdigtet:post', `urn:${'x'.repeat(100_000)}`),
      'for-stor',
    ],
    ['nothing', '', 'ikke-velformet'],
    ['half of a surrogate pair', medData('\ud800'), 'ikke-velformet'],
  ])('is refused quickly for %s', (_, xml, kode) => {
    const start = performance.now();

    expect(koder(xml).at(-1)).toBe(kode);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each<[string, Uint8Array, string]>([
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0xff, 0x3e]), 'ukendt-tegnsaet'],
    ['an encoding that is not known', Buffer.from(EKSEMPEL.replace('UTF-8', 'constructor')), 'ukendt-tegnsaet'],
    ['half of UTF-16', Buffer.from(`\ufeff${EKSEMPEL}`, 'utf16le').subarray(0, -1), 'ukendt-tegnsaet'],
    ['too many bytes', Buffer.alloc(5 * 1024 * 1024 + 1, 0x20), 'for-stor'],
  ])('is refused for %s', (_, bytes, kode) => {
    expect(koder(bytes)).toEqual([kode]);
  });

  it('tells the limit, also when foreign content outgrows it by being made complete', () => {
    const namespaces = medData('<post:x/>'.repeat(100)).replace('urn:opdigtet:post', `urn:${'x'.repeat(1000)}`);
    const maxSize = namespaces.length + 1000;

    for (const xml of [namespaces, `${namespaces}${' '.repeat(2000)}`])
      expect(fejlI(xml, { maxSize }).at(-1)).toMatchObject({
        kode: 'for-stor',
        en: `No more than ${maxSize} bytes are read.`,
      });
  });

  it('has limits that can be set', () => {
    expect(koder(EKSEMPEL, { maxSize: EKSEMPEL.length - 1 })).toEqual(['for-stor']);
    expect(koder(EKSEMPEL, { maxDepth: 5 })).toEqual(['for-dyb']);
    expect(koder(EKSEMPEL, { maxDepth: 7 })).toEqual([]);
    expect(koder(EKSEMPEL, { maxAttributes: 4 })).toEqual(['for-mange-attributter']);
  });

  it('is a fault wherever it is cut off', () => {
    for (let n = 0; n < EKSEMPEL.trimEnd().length; n++) {
      expect(koder(EKSEMPEL.slice(0, n))).toContain('ikke-velformet');
    }
  });

  it('is faults that are worded, and never an exception, whatever was done to it', () => {
    const stykker = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '<',
        '>',
        '/>',
        '</',
        '<!--',
        '-->',
        ']]>',
        '<![CDATA[',
        '<?',
        '&',
        '"',
        ' xmlns=""',
        '<!DOCTYPE',
        'k:',
        '__proto__',
        '<constructor/>',
      ),
    );
    const indgreb = fc.tuple(fc.nat(EKSEMPEL.length), fc.nat(20), stykker);
    fc.assert(
      fc.property(fc.array(indgreb, { minLength: 1, maxLength: 3 }), (alle) => {
        const xml = alle.reduce(
          (tekst, [fra, antal, nyt]) => tekst.slice(0, fra) + nyt + tekst.slice(fra + antal),
          EKSEMPEL,
        );
        for (const { kode, da, en, linje } of fejlI(xml)) {
          expect(Object.keys(FEJLKODER)).toContain(kode);
          expect([da, en]).toEqual([expect.stringMatching(/[.?…]$/), expect.stringMatching(/[.?…]$/)]);
          expect(linje).toBeGreaterThan(0);
        }
      }),
      { numRuns: ANTAL_FORSOEG },
    );
  });

  it.each<[string, string]>([
    ['foreign elements', '<x/>'.repeat(1_000_000)],
    ['space', `<x/>${' '.repeat(4_000_000)}x`],
    ['text without an end', `<x>${'a'.repeat(4_000_000)}</x>`],
    ['colons', `<x>${'a:'.repeat(2_000_000)}</x>`],
    ['one attribute', `<x y="${'a'.repeat(4_000_000)}"/>`],
    ['messages', '</k:Beskeddata><k:Beskeddata>'.repeat(150_000)],
  ])('is not needed to be slow: much of %s is read in the time of its size', (_, indhold) => {
    const start = performance.now();
    koder(medData(indhold));

    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
