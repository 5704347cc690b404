import { afterEach, expect, it } from '@jest/globals';
import { statement } from '@sagdok/nest';
import { T } from '../storage/table-names.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { DUE } from './due-sql.js';

const NU = '2026-02-01T12:00:00Z';
const FOER = '2026-02-01T11:00:00Z';
const SENERE = '2026-02-01T13:00:00Z';

/** A kind of delivery that nobody but the test asks for. */
const SLAGS = 'proeve';

/** More than are found one by one. */
const MANGE = 700;

const uuid = (nr: number): string => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;

const DUESLAG = statement(`insert into ${T.dueslag} (id, levering, slettet, kreds_til)
  select id, jsonb_build_object('slags', $2::text), $3::boolean, $4::timestamptz from unnest($1::uuid[]) id`);
const LEVERANCE =
  statement(`insert into ${T.leverance} (dueslag, position, ordensnoegle, abonnement, siden, tilstand, til)
  select id, 1, '', id, $2::timestamptz, $3::text, $4::timestamptz from unnest($1::uuid[]) id`);
const CLEAR = statement(`with l as (delete from ${T.leverance}) delete from ${T.dueslag}`);

describeFordeler('the dueslag that have something to send', (fordeler) => {
  let nr = 0;

  afterEach(async () => {
    nr = 0;
    await fordeler.database.rows(CLEAR, []);
  });

  interface Dueslag {
    readonly slags?: string;
    readonly slettet?: boolean;
    readonly kredsTil?: string;
  }
  type Indhold = readonly [tilstand: 'klar' | 'udsat' | 'laant', til: string | null];

  /** Some dueslag with the same in each. */
  const dueslag = async (antal: number, hvilke: Dueslag, indhold?: Indhold): Promise<readonly string[]> => {
    const { slags = SLAGS, slettet = false, kredsTil = null } = hvilke;
    const ids = Array.from({ length: antal }, () => uuid((nr += 1)));
    await fordeler.database.rows(DUESLAG, [ids, slags, slettet, kredsTil]);
    if (indhold !== undefined) await fordeler.database.rows(LEVERANCE, [ids, NU, ...indhold]);
    return ids;
  };

  const fundne = async (): Promise<readonly string[]> =>
    (await fordeler.database.rows(DUE, [[SLAGS], NU])).map(([id]) => String(id)).toSorted();

  it('are none when all are empty', async () => {
    await dueslag(10, {});

    expect(await fundne()).toEqual([]);
  });

  it.each([1, MANGE])(
    'are those with something ready or whose time has come, %i of them and of the others',
    async (antal) => {
      await dueslag(antal, {});
      const klar = await dueslag(antal, {}, ['klar', null]);
      await dueslag(antal, { slags: 'pull' }, ['klar', null]);
      await dueslag(antal, { slettet: true }, ['klar', null]);
      await dueslag(antal, { kredsTil: SENERE }, ['klar', null]);
      await dueslag(antal, {}, ['udsat', SENERE]);
      const kommet = await dueslag(antal, { kredsTil: FOER }, ['laant', FOER]);

      expect(await fundne()).toEqual([...klar, ...kommet]);
    },
  );
});
