import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { DOKUMENTER, readXml, writeBesked, type Haendelsesbesked, type StandardRetur } from '@sagdok/mox';
import { enBesked } from '../testing/en-besked.js';
import type { Answer } from '../testing/http-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { udenRute } from '../testing/uden-rute.js';

const XML = { 'content-type': 'application/xml' };

describeFordeler('AfsendBesked over HTTP', ({ http }) => {
  let type: string;
  let dueslag: string;

  const hent = async (body: object = {}): Promise<readonly Haendelsesbesked[]> => {
    const path = `/dueslag/${dueslag}/hent`;
    const { beskeder } = await http.ok<{ beskeder: { besked: Haendelsesbesked }[] }>('POST', path, body);
    return beskeder.map(({ besked }) => udenRute(besked));
  };
  const sendXml = async (xml: string, headers = XML): Promise<Answer> => http.send('POST', '/besked', xml, headers);
  const retur = ({ body }: Answer): StandardRetur => {
    const read = readXml(DOKUMENTER.AfsendBeskedOutput, String(body));
    if ('fejl' in read) throw new Error(String(body));
    return read.vaerdi.StandardRetur as StandardRetur;
  };
  const fejl = async (): Promise<readonly { readonly tekst: string; readonly forsoeg: number }[]> =>
    (await http.ok<{ fejl: { tekst: string; forsoeg: number }[] }>('GET', '/fejlkoe?slags=modtagelse&antal=1000')).fejl;

  beforeEach(async () => {
    type = `urn:proeve:${randomUUID()}`;
    const made = await http.ok<{ dueslag: string }>('POST', '/abonnement', {
      navn: 'x',
      filtre: [{ beskedtype: [type] }],
      beskeddata: true,
    });
    dueslag = made.dueslag;
  });

  it('takes a message in JSON', async () => {
    const besked = enBesked({ beskedtype: type, beskeddata: [{ json: { a: 'æ😀' } }] });
    const { status, body } = await http.send('POST', '/besked', besked);

    expect([status, body]).toEqual([200, { StatusKode: 20 }]);
    expect(await hent()).toEqual([besked]);
  });

  it('takes several at once, keeps their order, and answers each', async () => {
    const objekt = randomUUID();
    const beskeder = Array.from({ length: 5 }, () => enBesked({ beskedtype: type, objekt }));
    const sent = [beskeder[0], beskeder[1], { forkert: true }, ...beskeder.slice(2)];
    const { status, body } = await http.send('POST', '/besked', sent);

    expect(status).toBe(200);
    expect((body as StandardRetur[]).map(({ StatusKode }) => StatusKode)).toEqual([20, 20, 40, 20, 20, 20]);
    expect(await hent()).toEqual(beskeder);
  });

  it('refuses one of several that is too deep to be written again, and takes the others', async () => {
    const [first, last] = [enBesked({ beskedtype: type }), enBesked({ beskedtype: type })];
    const deep = JSON.stringify(enBesked({ beskedtype: type, beskeddata: [{ json: 'x' }] })).replace(
      '"x"',
      '['.repeat(200_000) + ']'.repeat(200_000),
    );
    const { status, body } = await http.send(
      'POST',
      '/besked',
      `[${JSON.stringify(first)},${deep},${JSON.stringify(last)}]`,
    );

    expect(status).toBe(200);
    expect((body as StandardRetur[]).map(({ StatusKode }) => StatusKode)).toEqual([20, 40, 20]);
    expect(await hent()).toEqual([first, last]);
  });

  it('takes a message in XML, and answers in XML', async () => {
    const besked = enBesked({ beskedtype: type, beskeddata: [{ xml: '<a xmlns="urn:a">&amp;æ</a>' }] });
    const answer = await sendXml(writeBesked(besked));

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(retur(answer)).toEqual({ StatusKode: 20 });
    expect(await hent()).toEqual([besked]);
  });

  it('takes XML in the encoding that it says', async () => {
    const besked = enBesked({ beskedtype: type, beskeddata: [{ xml: '<a xmlns="urn:a">blåbær</a>' }] });
    const latin1 = writeBesked(besked).replace('UTF-8', 'ISO-8859-1');
    const response = await fetch(http.url('/besked'), {
      method: 'POST',
      headers: XML,
      body: Buffer.from(latin1, 'latin1'),
    });

    expect(response.status).toBe(200);
    expect(await hent()).toEqual([besked]);
  });

  it('answers what is there already as it did the first time', async () => {
    const besked = enBesked({ beskedtype: type });
    await http.ok('POST', '/besked', besked);

    expect(await http.ok('POST', '/besked', besked)).toEqual({ StatusKode: 20 });
    expect(await http.ok('POST', '/besked', [besked, besked])).toEqual([{ StatusKode: 20 }, { StatusKode: 20 }]);
    expect(await hent()).toHaveLength(1);
  });

  it('refuses another message with a BeskedId that is taken, but not the same sent anew', async () => {
    const besked = enBesked({ beskedtype: type });
    const igen = structuredClone(besked) as { Beskedkuvert: { Leveranceinformation: object } };
    igen.Beskedkuvert.Leveranceinformation = { Dannelsestidspunkt: { TidsstempelDatoTid: '2026-03-01T08:00:01Z' } };
    const anden = { ...besked, Beskeddata: [{ json: 'noget andet' }] };
    await http.ok('POST', '/besked', besked);

    expect(await http.ok('POST', '/besked', [igen, anden, besked])).toMatchObject([
      { StatusKode: 20 },
      { StatusKode: 49 },
      { StatusKode: 20 },
    ]);
    const id = randomUUID();
    const [to, tre] = [enBesked({ id, beskedtype: type }), enBesked({ id, beskedtype: type })];
    expect(await http.ok('POST', '/besked', [to, tre])).toMatchObject([{ StatusKode: 20 }, { StatusKode: 49 }]);
    expect(await hent()).toEqual([besked, to]);
  });

  it('refuses a message that is not in order, with code and text, and keeps it', async () => {
    const bad = enBesked({ beskedtype: 'ingen urn', id: randomUUID() });
    const { status, body } = await http.send('POST', '/besked', bad);

    expect(status).toBe(400);
    expect(body).toMatchObject({
      StatusKode: 40,
      FejlbeskedTekst: expect.stringContaining('/Beskedkuvert/Filtreringsdata/Beskedtype'),
    });
    await http.send('POST', '/besked', bad);
    expect((await fejl()).filter(({ tekst }) => tekst === (body as StandardRetur).FejlbeskedTekst)).toMatchObject([
      { forsoeg: 2 },
    ]);
  });

  it.each([
    ['no JSON', '{"BeskedId": ', 40],
    ['no message', '17', 40],
    ['another version', JSON.stringify({ ...enBesked(), BeskedVersion: '9.0' }), 55],
    ['too many', JSON.stringify(Array.from({ length: 1001 }, () => 1)), 40],
  ])('refuses what is %s', async (_, text, kode) => {
    const before = (await fejl()).length;
    const { status, body } = await http.send('POST', '/besked', text);

    expect([status, (body as StandardRetur).StatusKode]).toEqual([400, kode]);
    expect(await fejl()).toHaveLength(before + 1);
  });

  it.each([
    ['no XML', '<kuvert:Haendelsesbesked'],
    ['another document', '<a/>'],
    ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['nothing in order', '<k:Haendelsesbesked xmlns:k="urn:oio:besked:kuvert:1.0"><k:Andet/></k:Haendelsesbesked>'],
    ['NUL', '<a>\u0000</a>'],
  ])('refuses XML that is %s, and answers in XML', async (_, xml) => {
    const before = (await fejl()).length;
    const answer = await sendXml(xml);

    expect(answer.status).toBe(400);
    expect(retur(answer)).toMatchObject({ StatusKode: 40, FejlbeskedTekst: expect.stringMatching(/./) });
    expect(await fejl()).toHaveLength(before + 1);
  });

  it('keeps only the beginning of what is very large', async () => {
    const secret = randomUUID();
    await http.send('POST', '/besked', `["${'x'.repeat(400_000)}${secret}`);
    const last = (await http.ok<{ fejl: { id: string }[] }>('GET', '/fejlkoe?antal=1000')).fejl.at(-1);
    const whole = await http.ok<{ afkortet: boolean; indhold: string }>('GET', `/fejlkoe/${last?.id}`);

    expect(whole).toMatchObject({ afkortet: true });
    expect(whole.indhold.length).toBe(256 * 1024);
    expect(await http.refused('POST', `/fejlkoe/${last?.id}/genfremsend`)).toMatchObject({ status: 409 });
  });

  it('refuses a request without a body, and one in a form that is not known', async () => {
    expect(await http.refused('POST', '/besked')).toMatchObject({ status: 400, kode: 'tom-anmodning' });
    expect(await http.refused('POST', '/besked', 'x', { 'content-type': 'text/plain' })).toMatchObject({ status: 400 });
    expect(await http.refused('POST', '/besked', '', XML)).toMatchObject({ status: 400 });
  });

  it('takes many small requests at once', async () => {
    const beskeder = Array.from({ length: 200 }, () => enBesked({ beskedtype: type }));
    const answers = await Promise.all(beskeder.map((besked) => http.ok('POST', '/besked', besked)));

    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"StatusKode":20}']));
    expect(await hent({ antal: 1000 })).toHaveLength(200);
  });
});
