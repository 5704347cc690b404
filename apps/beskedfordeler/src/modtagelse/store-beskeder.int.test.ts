import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { beskednoegle, HttpAfsender, type Haendelsesbesked } from '@sagdok/mox';
import { Beskedlog } from '../beskedlog/beskedlog.js';
import { enBesked } from '../testing/en-besked.js';
import { dele } from '../testing/lager.js';
import { POSTGRESQL } from '../testing/test-databases.js';
import { describeFordeler } from '../testing/test-fordeler.js';

const MEGABYTE = 1024 * 1024;

describeFordeler(
  'large messages over HTTP',
  (fordeler) => {
    const stor = (megabytes: number, objekt = randomUUID()): Haendelsesbesked =>
      enBesked({ objekt, beskeddata: [{ json: 'x'.repeat(megabytes * MEGABYTE) }] });
    const stored = async (after: string): Promise<readonly { beskedId: string; length: number }[]> =>
      (await dele(fordeler.get(Beskedlog), after)).flat().map(({ beskedId, indhold }) => ({
        beskedId,
        length: indhold.length,
      }));

    it('are sent in parts, in order, however large they are together', async () => {
      const objekt = randomUUID();
      const beskeder = Array.from({ length: 80 }, () => stor(1, objekt));
      const answers = await new HttpAfsender(fordeler.url).modtag(beskeder);

      expect(answers).toEqual(beskeder.map(() => ({ StatusKode: 20 })));
      expect((await stored('0')).map(({ beskedId }) => beskedId)).toEqual(beskeder.map(beskednoegle));
    }, 60_000);

    it('are refused, or sent as their envelope, where a single one is too large; those after it go on', async () => {
      const after = await fordeler.get(Beskedlog).nyeste();
      const beskeder = [enBesked(), stor(65), enBesked()];
      const refused = await new HttpAfsender(fordeler.url).modtag(beskeder);
      const [, forStor, sidste] = beskeder as [Haendelsesbesked, Haendelsesbesked, Haendelsesbesked];
      const told = await new HttpAfsender(fordeler.url, { forStor: 'kuvert' }).modtag([forStor, sidste]);

      expect(refused).toMatchObject([
        { StatusKode: 20 },
        { StatusKode: 40, FejlbeskedTekst: expect.stringContaining('for stor') },
        { StatusKode: 20 },
      ]);
      expect(told).toMatchObject([
        { StatusKode: 20, FejlbeskedTekst: expect.stringContaining('for stor') },
        { StatusKode: 20 },
      ]);
      expect((await stored(after)).map(({ beskedId }) => beskedId)).toEqual(
        [beskeder[0]!, sidste, forStor].map(beskednoegle),
      );
    }, 60_000);
  },
  { kinds: [POSTGRESQL] },
);
