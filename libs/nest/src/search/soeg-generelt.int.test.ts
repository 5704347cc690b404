import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loghaendelse, sag, type OpretJson } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, HELE_TIDEN } from '../testing/objekter/virkning.js';
import type { Query } from '../testing/http-client.js';
import { describeService } from '../testing/test-service.js';

const enLoghaendelse = (service: string): OpretJson<typeof loghaendelse> => ({
  attributter: { loghaendelseegenskaber: [{ service, tidspunkt: '2026-01-01T12:00:00Z', virkning: HELE_TIDEN }] },
  tilstande: { loghaendelsegyldighed: [{ gyldighed: 'Rettet', virkning: HELE_TIDEN }] },
});

const LORA_BRUGER = '42c432e8-9c4a-11e6-9f62-873cf34a735f';

describeService('søgning i øvrigt', [sag, loghaendelse], (service) => {
  const sager = service.of(sag);
  const haendelser = service.of(loghaendelse);

  describe('livscykluskode', () => {
    it('finds those whose registrering has it; deleted ones only when asked for', async () => {
      const uuid = await sager.opret(enSag());
      await sager.slet(uuid);

      expect(await sager.soeg({ titel: '%', uuid })).toEqual([]);
      expect(await sager.soeg({ livscykluskode: 'Slettet', uuid })).toEqual([uuid]);
      expect(await sager.soeg({ livscykluskode: 'Opstaaet', uuid })).toEqual([]);
      expect(await sager.soeg({ livscykluskode: 'Opstaaet', uuid, registreretFra: '-infinity' })).toEqual([uuid]);
    });
  });

  describe('brugerref and notetekst', () => {
    it('find by the user and the note of the registrering', async () => {
      const uuid = await sager.opret(enSag({ note: 'Oprettet af Kim' }));

      expect(await sager.soeg({ brugerref: LORA_BRUGER, uuid })).toEqual([uuid]);
      expect(await sager.soeg({ brugerref: randomUUID(), uuid })).toEqual([]);
      expect(await sager.soeg({ notetekst: 'oprettet%', uuid })).toEqual([uuid]);
      expect(await sager.soeg({ notetekst: 'rettet%', uuid })).toEqual([]);
    });

    it('do not find by the note of a period', async () => {
      const uuid = await sager.opret(enSag({ virkning: { ...HELE_TIDEN, notetekst: 'periodens' } }));

      expect(await sager.soeg({ notetekst: 'periodens', uuid })).toEqual([]);
    });
  });

  describe('paging', () => {
    /** Cases with these titles, in this order, found by a hjemmel of their own. */
    const enSerie = async (sagsnumre: readonly string[]): Promise<{ hjemmel: string; uuids: string[] }> => {
      const hjemmel = randomUUID();
      const uuids = [];
      for (const sagsnummer of sagsnumre)
        uuids.push(await sager.opret(enSag({ brugervendtnoegle: sagsnummer, hjemmel })));
      return { hjemmel, uuids };
    };

    it('goes through all results in the order of brugervendtnoegle, whatever its case', async () => {
      const { hjemmel, uuids } = await enSerie(['c', 'A', 'e', 'B', 'd']);
      const pages = [];
      for (const first of ['0', '2', '4', '6'])
        pages.push(await sager.soeg({ hjemmel, foersteresultat: first, maximalantalresultater: '2' }));

      expect(pages.map((page) => page.map((uuid) => 'cAeBd'.charAt(uuids.indexOf(uuid))).join(''))).toEqual([
        'AB',
        'cd',
        'e',
        '',
      ]);
    });

    it('gives each object once, also when several periods meet the question', async () => {
      const { hjemmel, uuids } = await enSerie(['p1', 'p2']);
      await sager.ret(uuids[0]!, {
        attributter: { sagegenskaber: [{ brugervendtnoegle: 'p9', titel: 'Siden', virkning: fra(2010) }] },
      });
      const altid = { virkningFra: '-infinity', virkningTil: 'infinity', maximalantalresultater: '10' };

      expect(await sager.soeg({ hjemmel, ...altid })).toEqual([uuids[0], uuids[1]]);
      expect(await sager.soeg({ hjemmel, ...altid, registreretFra: '-infinity' })).toHaveLength(2);
      expect(await sager.soeg({ hjemmel, maximalantalresultater: '10' })).toEqual([uuids[1], uuids[0]]);
    });

    it('of none is empty, and from beyond the end too', async () => {
      const { hjemmel } = await enSerie(['q']);

      expect(await sager.soeg({ hjemmel, maximalantalresultater: '0' })).toEqual([]);
      expect(await sager.soeg({ hjemmel, foersteresultat: '1000000' })).toEqual([]);
      expect(await sager.soeg({ hjemmel, foersteresultat: '0' })).toHaveLength(1);
    });

    it('of objects without anything in force at the time lists them last', async () => {
      const { hjemmel, uuids } = await enSerie(['k', 'j']);
      const unkeyed = await sager.opret(enSag({ brugervendtnoegle: '', hjemmel }));
      const found = await sager.soeg({ hjemmel, maximalantalresultater: '10' });

      expect(new Set(found)).toEqual(new Set([...uuids, unkeyed]));
    });

    it('by Link neither repeats nor skips an object while others are written and deleted before its place', async () => {
      const { hjemmel, uuids } = await enSerie(['c', 'A', 'e', 'B', 'd']);
      const pages = await sager.sider({ hjemmel, maximalantalresultater: '2' }, async (count) => {
        if (count === 1) await sager.opret(enSag({ brugervendtnoegle: 'a0', hjemmel }));
        if (count === 2) await sager.slet(uuids[1]!);
      });

      expect(pages.map((page) => page.map((uuid) => 'cAeBd'.charAt(uuids.indexOf(uuid))).join(''))).toEqual([
        'AB',
        'cd',
        'e',
      ]);
    });

    it('by Link goes through objects of the same key, and last those without one at the time', async () => {
      const ejer = randomUUID();
      const uuids: string[] = [];
      for (const from of [2000, 2000, 2000, 9000, 9000]) {
        const relationer = { ejer: [{ uuid: ejer, virkning: fra(2000) }] };
        uuids.push(await sager.opret({ ...enSag({ brugervendtnoegle: 's', virkning: fra(from) }), relationer }));
      }
      const times: readonly Query[] = [
        {},
        { virkningFra: '2020-01-01', virkningTil: '2021-01-01' },
        { registreretFra: '2000-01-01' },
      ];
      for (const time of times) {
        const found = (await sager.sider({ ejer, ...time, maximalantalresultater: '1' })).flat();

        expect(found).toHaveLength(5);
        expect(new Set(found.slice(0, 3))).toEqual(new Set(uuids.slice(0, 3)));
        expect(new Set(found.slice(3))).toEqual(new Set(uuids.slice(3)));
      }
    });

    it('by Link keeps what was asked for, and begins where a page by number ended', async () => {
      const { hjemmel, uuids } = await enSerie(['x1', 'x2', 'x3', 'y1']);

      expect(await sager.sider({ hjemmel, bvn: 'x%', FoersteResultat: '1', maximalantalresultater: '1' })).toEqual([
        [uuids[1]],
        [uuids[2]],
        [],
      ]);
      expect(await sager.sider({ hjemmel })).toHaveLength(1);
    });

    it('of loghaendelse, which has no key, goes through all results once', async () => {
      const navn = randomUUID();
      const uuids = new Set<string>();
      for (let i = 0; i < 5; i++) uuids.add(await haendelser.opret(enLoghaendelse(navn)));
      const found = [];
      for (const first of ['0', '2', '4'])
        found.push(...(await haendelser.soeg({ service: navn, foersteresultat: first, maximalantalresultater: '2' })));

      expect(found).toHaveLength(5);
      expect(new Set(found)).toEqual(uuids);
      expect((await haendelser.sider({ service: navn, maximalantalresultater: '2' })).flat()).toEqual(found);
    });
  });

  describe('a search without a condition but the time', () => {
    it('is a list, which without uuids is empty', async () => {
      const { body } = await service.http.ok('GET', '/sag/sag?virkningstid=2020-01-01');

      expect(body).toEqual({ results: [] });
    });
  });
});
