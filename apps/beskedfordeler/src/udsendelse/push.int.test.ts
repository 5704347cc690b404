import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  beskednoegle,
  DOKUMENTER,
  erSigneret,
  readXml,
  writeBesked,
  writeXml,
  type Haendelsesbesked,
  type Levering,
} from '@sagdok/mox';
import { statement } from '@sagdok/nest';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { T } from '../storage/table-names.js';
import { enBesked, type Oensker } from '../testing/en-besked.js';
import { Modtager, type Modtaget } from '../testing/modtager.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';

const HOUR = 3600;

const idOf = ({ text }: Modtaget): string => beskednoegle(JSON.parse(text) as Haendelsesbesked);

describeFordeler(
  'push',
  (fordeler) => {
    const { http, clock } = fordeler;
    let modtager: Modtager;
    let type: string;
    let dueslag: string;
    let abonnement: string;

    const abonner = async (
      levering: Partial<Extract<Levering, { slags: 'push' }>> = {},
      beskeddata = false,
    ): Promise<void> => {
      const made = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', {
        navn: 'push',
        filtre: [{ beskedtype: [type] }],
        beskeddata,
        levering: { slags: 'push', url: modtager.url, format: 'json', ...levering },
      });
      dueslag = made.dueslag;
      abonnement = made.id;
    };
    const send = async (...oensker: readonly Oensker[]): Promise<readonly string[]> => {
      const beskeder = oensker.map((each) => enBesked({ beskedtype: type, ...each }));
      await fordeler.get(Modtagelse).modtag(beskeder);
      return beskeder.map(beskednoegle);
    };
    const taget = (): readonly string[] => modtager.taget.map(idOf);
    const venter = async (): Promise<number> => {
      const rows = await fordeler.database.rows(
        statement(`select count(*)::int from ${T.leverance} where dueslag = $1::uuid`),
        [dueslag],
      );
      return Number(rows[0]?.[0]);
    };
    const fejl = async (): Promise<readonly (readonly unknown[])[]> =>
      fordeler.database.rows(
        statement(`select b.besked_id, f.kode, f.tekst, f.forsoeg from ${T.fejl} f join ${T.besked} b on b.position = f.position
          where f.dueslag = $1::uuid order by f.id`),
        [dueslag],
      );
    /** Time passes, a little at a time, until something is so. */
    const medTiden = async (met: () => boolean | Promise<boolean>, skridt = 5): Promise<void> =>
      until(async () => {
        clock.pass(skridt);
        return met();
      }, 40_000);

    beforeEach(async () => {
      type = `urn:proeve:${randomUUID()}`;
      modtager = new Modtager();
      await modtager.start();
    });
    afterEach(async () => {
      await http.send('DELETE', `/abonnement/${abonnement}`);
      await modtager.stop();
    });

    it('posts each message to its receiver, and is done with it', async () => {
      await abonner();
      const sent = await send({}, {}, {});
      await until(async () => modtager.taget.length === 3 && (await venter()) === 0);

      expect(taget().toSorted()).toEqual([...sent].toSorted());
      expect(modtager.taget[0]?.headers).toMatchObject({
        'content-type': 'application/json',
        'sagdok-abonnement': abonnement,
        'sagdok-forsoeg': '1',
        'sagdok-position': expect.stringMatching(/^\d+$/),
      });
      expect(modtager.taget[0]?.headers).not.toHaveProperty('webhook-signature');
    });

    it('signs what it posts with the secret', async () => {
      await abonner({ hemmelighed: 'hys' });
      const [sent] = await send({});
      await until(() => modtager.taget.length === 1);
      const { headers, text } = modtager.taget[0]!;
      const nu = Number(headers['webhook-timestamp']);

      expect(headers['webhook-id']).toBe(sent);
      expect(erSigneret('hys', headers, { indhold: text, nu })).toBe(true);
      expect(erSigneret('andet', headers, { indhold: text, nu })).toBe(false);
    });

    it('sends about different objects at once, and about one object one at a time and in order', async () => {
      const underway = new Map<string, number>();
      let most = 0;
      let mostOfOne = 0;
      modtager.svar = async ({ text }) => {
        const { Beskedkuvert } = JSON.parse(text) as Haendelsesbesked;
        const objekt = JSON.stringify(Beskedkuvert.Filtreringsdata.ObjektRegistrering?.[0]?.ObjektId);
        underway.set(objekt, (underway.get(objekt) ?? 0) + 1);
        most = Math.max(
          most,
          [...underway.values()].reduce((sum, each) => sum + each, 0),
        );
        mostOfOne = Math.max(mostOfOne, ...underway.values());
        await new Promise((resolve) => setTimeout(resolve, 5));
        underway.set(objekt, (underway.get(objekt) ?? 0) - 1);
        return { status: 204 };
      };
      await abonner();
      const objekter = Array.from({ length: 10 }, () => randomUUID());
      const sent = await send(...Array.from({ length: 100 }, (_, i) => ({ objekt: objekter[i % 10]! })));
      await until(() => modtager.taget.length === 100);

      expect(mostOfOne).toBe(1);
      expect(most).toBeGreaterThan(2);
      objekter.forEach((_, nr) => {
        const expected = sent.filter((__, i) => i % 10 === nr);
        expect(taget().filter((id) => expected.includes(id))).toEqual(expected);
      });
    });

    it.each([
      ['fails', () => ({ status: 500 })],
      ['hangs', () => 'tavs' as const],
    ])('waits for a receiver that %s, longer and longer, and then sends all in order', async (_, svar) => {
      modtager.svar = svar;
      await abonner();
      const objekt = randomUUID();
      const sent = await send({ objekt }, { objekt }, { objekt });
      await until(() => modtager.modtaget.length > 0);
      await medTiden(() => modtager.modtaget.length >= 3, 2);
      modtager.svar = () => ({ status: 200 });
      await medTiden(() => modtager.taget.length === 3);

      expect(taget()).toEqual(sent);
      expect(modtager.modtaget.slice(0, 3).map(idOf)).toEqual([sent[0], sent[0], sent[0]]);
      expect(await fejl()).toEqual([]);
    });

    it('waits for a receiver that is away, and finds it when it comes back', async () => {
      await abonner();
      await modtager.stop();
      const sent = await send({}, {});
      await new Promise((resolve) => setTimeout(resolve, 500));
      await modtager.start();
      await medTiden(() => modtager.taget.length === 2);

      expect(taget().toSorted()).toEqual([...sent].toSorted());
    });

    it('leaves a receiver alone for as long as it asks', async () => {
      modtager.svar = () => ({ status: 503, headers: { 'retry-after': '1000' } });
      await abonner();
      await send({});
      const kreds = async (): Promise<string> =>
        (await http.ok<{ kreds: { tilstand: string } }>('GET', `/abonnement/${abonnement}/status`)).kreds.tilstand;
      await until(async () => (await kreds()) === 'aaben');
      modtager.svar = () => ({ status: 200 });
      clock.pass(900);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(modtager.modtaget).toHaveLength(1);
      clock.pass(200);

      await until(() => modtager.taget.length === 1);
    });

    it.each([
      ['HTTP 422', () => ({ status: 422, body: 'forkert' }), [40, 'HTTP 422', 5]],
      [
        'StatusKode 44',
        () => ({ status: 200, headers: JSON_TYPE, body: '{"StatusKode":44,"FejlbeskedTekst":"ukendt"}' }),
        [44, 'StatusKode 44: ukendt', 5],
      ],
    ])(
      'gives up a message that is refused by %s after some attempts, and goes on with the next',
      async (_, no, why) => {
        await abonner();
        const objekt = randomUUID();
        const id = randomUUID();
        modtager.svar = (modtaget) => (idOf(modtaget) === id ? no() : { status: 200 });
        const [bad, next, other] = await send({ id, objekt }, { objekt }, {});
        await until(() => modtager.modtaget.length >= 2);
        expect(taget()).toEqual([other]);
        await medTiden(async () => (await venter()) === 0);

        expect(taget()).toEqual([other, next]);
        expect(await fejl()).toEqual([[bad, ...why]]);
      },
    );

    it('goes on with the others while one message makes its receiver fail', async () => {
      await abonner();
      const id = randomUUID();
      modtager.svar = (modtaget) => ({ status: idOf(modtaget) === id ? 500 : 200 });
      await send({ id }, ...Array.from({ length: 50 }, () => ({})));
      await medTiden(() => modtager.taget.length === 50);

      await until(async () => (await venter()) === 1);
      await medTiden(() => modtager.modtaget.filter((each) => idOf(each) === id).length > 3);
      await send({});
      await medTiden(() => modtager.taget.length === 51);
    });

    it('gives up what has waited for as many days as it is set to, and not what came later', async () => {
      modtager.svar = () => ({ status: 500 });
      await abonner();
      const objekt = randomUUID();
      const old = await send({ objekt }, { objekt }, {});
      await until(() => modtager.modtaget.length > 0);
      clock.pass(2 * 24 * HOUR);
      await send({});
      await medTiden(async () => (await fejl()).length === 3, HOUR);

      expect((await fejl()).map(([id]) => id).toSorted()).toEqual([...old].toSorted());
      expect(await venter()).toBe(1);
    });

    it('tries a new address at once', async () => {
      modtager.svar = () => ({ status: 503, headers: { 'retry-after': '10000' } });
      await abonner();
      await send({}, {});
      await until(() => modtager.modtaget.length > 0);
      const anden = new Modtager();
      await anden.start();
      await http.ok('PUT', `/abonnement/${abonnement}`, {
        navn: 'push',
        filtre: [{ beskedtype: [type] }],
        levering: { slags: 'push', url: anden.url, format: 'json' },
      });
      await until(() => anden.taget.length > 0);
      await anden.stop();
    });

    it('wraps a message in ModtagBeskedInput, the sender’s own XML as it is, and goes by the StatusKode', async () => {
      await abonner({ format: 'xml' }, true);
      const raw = writeBesked(enBesked({ beskedtype: type })).replace('?>', '?><!-- a comment -->');
      await fetch(`${fordeler.url}/beskedfordeler/besked`, {
        method: 'POST',
        headers: { 'content-type': 'application/xml' },
        body: raw,
      });
      const [sent] = await send({});
      modtager.svar = () => ({
        status: 200,
        headers: { 'content-type': 'application/xml' },
        body: writeXml(DOKUMENTER.ModtagBeskedOutput, { StandardRetur: { StatusKode: 53 } }),
      });
      await until(() => modtager.modtaget.length >= 2);
      expect(modtager.modtaget[0]?.headers['content-type']).toBe('application/xml; charset=utf-8');
      modtager.svar = () => ({ status: 200 });
      await medTiden(() => modtager.taget.length === 2);
      const [own, other] = modtager.modtaget.slice(0, 2).map(({ text }) => text);

      expect(own).toContain(raw.slice(raw.indexOf('<kuvert:')));
      expect(own).not.toContain('a comment');
      expect(readXml(DOKUMENTER.ModtagBeskedInput, own!)).toHaveProperty('vaerdi');
      expect(readXml(DOKUMENTER.ModtagBeskedInput, other!)).toMatchObject({
        vaerdi: { Haendelsesbesked: { BeskedId: { UUIDIdentifikator: sent } } },
      });
    });

    it('posts a CloudEvent', async () => {
      await abonner({ format: 'cloudevents' });
      const [sent] = await send({});
      await until(() => modtager.taget.length === 1);
      const [{ headers, text }] = modtager.taget as [Modtaget];

      expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
      expect(JSON.parse(text)).toMatchObject({
        specversion: '1.0',
        id: sent,
        source: 'urn:sagdok:beskedfordeler',
        type,
        sagdokabonnement: abonnement,
        sagdokposition: headers['sagdok-position'],
      });
    });

    it('sends what waits when the process starts', async () => {
      await modtager.stop();
      await abonner();
      await send({});
      await new Promise((resolve) => setTimeout(resolve, 300));
      clock.pass(10);
      await modtager.start();
      await fordeler.restart();

      await until(() => modtager.taget.length === 1);
    });
  },
  { env: { SAGDOK_PUSH_TIMEOUT: '1', SAGDOK_OPGIV_EFTER: '2' } },
);

const JSON_TYPE = { 'content-type': 'application/json' };
