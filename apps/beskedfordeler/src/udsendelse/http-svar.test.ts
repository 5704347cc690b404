import { describe, expect, it } from '@jest/globals';
import { sendeudfald, type HttpSvar } from './http-svar.js';
import { laesRetur } from './laes-retur.js';

const NOW = Date.UTC(2026, 0, 1, 12);

const svar = (more: Partial<HttpSvar>): HttpSvar => ({
  status: 200,
  retryAfter: null,
  retur: undefined,
  tom: false,
  ...more,
});
const slags = (more: Partial<HttpSvar>, skalHaveRetur = false): string =>
  sendeudfald(svar(more), { now: NOW, skalHaveRetur }).slags;

describe('what a receiver answers', () => {
  it.each([200, 201, 202, 204])('with HTTP %i, the message is received', (status) => {
    expect(slags({ status })).toBe('modtaget');
    expect(slags({ status, retur: { StatusKode: 20 } }, true)).toBe('modtaget');
  });

  it.each([400, 409, 413, 415, 422])('with HTTP %i, it refuses the message', (status) => {
    expect(slags({ status })).toBe('afvist');
  });

  it.each([301, 302, 307, 401, 403, 404, 405, 408, 410, 429, 500, 502, 503, 504])(
    'with HTTP %i, it takes none for now',
    (status) => {
      expect(slags({ status })).toBe('syg');
      expect(slags({ status, retur: { StatusKode: 20 } })).toBe('syg');
    },
  );

  it.each([40, 41, 44, 49, 51, 55])('with StatusKode %i, it refuses the message', (StatusKode) => {
    expect(slags({ retur: { StatusKode } })).toBe('afvist');
  });

  it.each([43, 50, 53])('with StatusKode %i, it takes none for now', (StatusKode) => {
    expect(slags({ retur: { StatusKode } })).toBe('syg');
  });

  it.each([
    ['{"StatusKode":20,"FejlbeskedTekst":null}', { StatusKode: 20 }],
    ['{"StatusKode":40,"FejlbeskedTekst":"a\\u0000b\\ud800"}', { StatusKode: 40, FejlbeskedTekst: 'a\uFFFDb\uFFFD' }],
    [
      '<r><StatusKode>40</StatusKode><FejlbeskedTekst>ukendt</FejlbeskedTekst></r>',
      { StatusKode: 40, FejlbeskedTekst: 'ukendt' },
    ],
    ['{"StatusKode":40.5}', undefined],
    ['{"StatusKode":99999999999}', undefined],
    ['{"StatusKode":-1}', undefined],
    ['<r><StatusKode>99999999999</StatusKode></r>', undefined],
  ])('as %s is read as what can be stored', (text, retur) => {
    expect(laesRetur(text)).toEqual(retur);
  });

  it('that is something else where a StandardRetur should be, is not its answer', () => {
    expect(slags({}, true)).toBe('syg');
    expect(slags({})).toBe('modtaget');
    expect(slags({ tom: true }, true)).toBe('modtaget');
  });

  it.each([
    [null, 0],
    ['120', 120],
    ['999999999', 86_400],
    ['Thu, 01 Jan 2026 12:10:00 GMT', 600],
    ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
    ['i morgen', 0],
  ])('with Retry-After %s, it is left alone for %i seconds', (retryAfter, ventSekunder) => {
    expect(sendeudfald(svar({ status: 503, retryAfter }), { now: NOW, skalHaveRetur: false })).toMatchObject({
      ventSekunder,
    });
  });

  it('is told with its code and text', () => {
    const fejl = (more: Partial<HttpSvar>): unknown => {
      const udfald = sendeudfald(svar(more), { now: NOW, skalHaveRetur: false });
      return 'fejl' in udfald ? udfald.fejl : undefined;
    };
    expect(fejl({ status: 403 })).toEqual({ kode: 43, tekst: 'HTTP 403' });
    expect(fejl({ status: 500 })).toEqual({ kode: 50, tekst: 'HTTP 500' });
    expect(fejl({ status: 429 })).toMatchObject({ kode: 53 });
    expect(fejl({ status: 400, retur: { StatusKode: 55, FejlbeskedTekst: 'gammel' } })).toEqual({
      kode: 55,
      tekst: 'HTTP 400: gammel',
    });
    expect(fejl({ status: 400, retur: { StatusKode: 40, FejlbeskedTekst: 'x'.repeat(9999) } })).toMatchObject({
      tekst: expect.stringMatching(/^.{500,600}$/),
    });
  });
});

describe('laesRetur', () => {
  it.each([
    ['spaces that lead nowhere', `<StatusKode>${' '.repeat(65_000)}`],
    ['names that lead nowhere', `<${'a'.repeat(65_000)}`],
    ['attributes that lead nowhere', '<StatusKode '.repeat(5400)],
  ])('is done at once with %s', (_, text) => {
    const start = performance.now();

    expect(laesRetur(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each([
    ['{"StatusKode":20}', { StatusKode: 20 }],
    ['{"StatusKode":40,"FejlbeskedTekst":"nej","mere":1}', { StatusKode: 40, FejlbeskedTekst: 'nej' }],
    [
      '<?xml version="1.0"?><ns4:ModtagBeskedOutput xmlns:ns4="urn:oio:sts:1.0.0" xmlns="urn:oio:sagdok:3.0.0"><StandardRetur><StatusKode>53</StatusKode><FejlbeskedTekst> lukket </FejlbeskedTekst></StandardRetur></ns4:ModtagBeskedOutput>',
      { StatusKode: 53, FejlbeskedTekst: 'lukket' },
    ],
    ['<a:StatusKode xmlns:a="x"> 20 </a:StatusKode>', { StatusKode: 20 }],
  ])('reads %s', (text, retur) => {
    expect(laesRetur(text)).toMatchObject(retur);
  });

  it.each(['', 'OK', '{}', '[]', 'null', '{"StatusKode":"20"}', '<html/>', '<StatusKode>tyve</StatusKode>'])(
    'finds none in %j',
    (text) => {
      expect(laesRetur(text)).toBeUndefined();
    },
  );
});
