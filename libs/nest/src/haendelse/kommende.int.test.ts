import { expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import { AABEN } from '../adgang/adgang.js';
import { matches } from '../search/pattern.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { etDokument } from '../testing/objekter/et-dokument.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { at } from '../testing/test-clock.js';
import { describeService } from '../testing/test-service.js';
import type { Skift } from './kommende.js';

describeService(
  'kommende',
  [sag, dokument],
  (service) => {
    const sager = service.of(sag);
    const kommende = async (query: string, headers: Record<string, string> = {}): Promise<readonly Skift[]> =>
      ((await service.http.ok('GET', `/kommende${query}`, undefined, headers)).body as { results: readonly Skift[] })
        .results;

    it('shows what begins and ends in the days asked for, of all types, the first first', async () => {
      service.clock.standAt(at('2026-03-01T12:00:00Z'));
      const uuid = await sager.opret(enSag({ kassationskode: 'mine' }));
      await sager.ret(uuid, {
        attributter: { sagegenskaber: [{ titel: 'I april', virkning: mellem('2026-04-01', '2026-05-01') }] },
      });
      const brev = await service.of(dokument).opret(etDokument({ virkning: fra('2026-03-15') }));

      expect((await kommende('?dage=14')).map(({ uuid: each }) => each)).toEqual([brev]);
      expect(await kommende('?dage=40')).toMatchObject([
        { tidspunkt: '2026-03-15T00:00:00+00:00', objekttype: 'dokument', uuid: brev },
        {
          tidspunkt: '2026-04-01T00:00:00+00:00',
          objekttype: 'sag',
          uuid,
          begynder: { attributter: { sagegenskaber: [{ titel: 'I april' }] } },
          ophoerer: { attributter: { sagegenskaber: [{ titel: 'Skovvej 3: carport' }] } },
        },
      ]);
      expect(await kommende('?dage=365')).toHaveLength(3);
      expect(await kommende('?dage=365&antal=2')).toHaveLength(2);
    });

    it('shows everything in pages, however much of what was to change does so no more', async () => {
      service.clock.standAt(at('2040-01-01T12:00:00Z'));
      const uuids: string[] = [];
      for (let i = 0; i < 6; i++) uuids.push(await sager.opret(enSag()));
      const titel = (text: string, virkning: object): object => ({
        attributter: { sagegenskaber: [{ titel: text, virkning }] },
      });
      for (const uuid of uuids) await sager.ret(uuid, titel('Senere', fra('2040-02-01')));
      // Those that come first in the database change nothing any more.
      const sorted = uuids.toSorted();
      for (const uuid of sorted.slice(0, 3)) await sager.ret(uuid, titel('Skovvej 3: carport', fra(2000)));
      expect((await kommende('?dage=60&antal=2')).map(({ uuid }) => uuid)).toEqual(sorted.slice(3, 5));

      const seen: string[] = [];
      for (let path: string | undefined = '/kommende?dage=60&antal=1'; path !== undefined;) {
        const { body, headers } = await service.http.ok('GET', path);
        seen.push(...(body as { results: readonly Skift[] }).results.map(({ uuid }) => uuid));
        const next: string | undefined = /^<(.*)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
        path = next === undefined ? undefined : `/kommende${next}`;
      }
      expect(seen).toEqual(sorted.slice(3));
      expect(await service.http.refused('GET', '/kommende?efter=x')).toMatchObject({ status: 400 });
      service.clock.standAt(at('2026-03-02T12:00:00Z'));
    });

    it('shows no more what was taken back', async () => {
      const uuid = await sager.opret(enSag());
      const titel = (text: string, virkning: object): object => ({
        attributter: { sagegenskaber: [{ titel: text, virkning }] },
      });
      await sager.ret(uuid, titel('Fra juli', fra('2026-07-01')));
      expect((await kommende('?dage=365')).filter((skift) => skift.uuid === uuid)).toHaveLength(1);
      await sager.ret(uuid, titel('Skovvej 3: carport', fra(2000)));

      expect((await kommende('?dage=365')).filter((skift) => skift.uuid === uuid)).toEqual([]);
    });

    it('shows nobody what they may not see', async () => {
      expect(await kommende('?dage=365', { 'x-kode': 'mine' })).not.toEqual([]);
      expect(await kommende('?dage=365', { 'x-kode': 'andre' })).toEqual([]);
    });

    it('names every fault in what is asked', async () => {
      const { steder } = await service.http.refused('GET', '/kommende?dage=0&antal=x&uge=1');

      expect(steder).toEqual(['?uge', '?dage', '?antal']);
    });
  },
  {
    adgang: {
      ...AABEN,
      objekter: ({ facts }, { headers }) => {
        const kode = headers['x-kode'];
        const [egenskaber] = facts;
        if (typeof kode !== 'string' || egenskaber === undefined) return [];
        return [
          [{ table: egenskaber, meets: (alias, parameters) => matches(`${alias}.kassationskode`, kode, parameters) }],
        ];
      },
    },
  },
);
