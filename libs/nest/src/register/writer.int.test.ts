import { expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { WriteSignal } from '../haendelse/write-signal.js';
import { tablesOf } from '../storage/tables.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService, SCHEMA } from '../testing/test-service.js';
import { Writer } from './writer.js';

describeService('writer', [sag], (service) => {
  const sager = service.of(sag);
  const writer = (): Writer =>
    new Writer({
      database: service.database,
      tables: tablesOf(sag, SCHEMA),
      surroundings: service.clock,
      signal: new WriteSignal(),
    });
  const key = { noegle: 'k', fingeraftryk: 'f' };
  const slet = {
    livscykluskode: 'Slettet',
    brugerref: '42c432e8-9c4a-11e6-9f62-873cf34a735f',
    note: '',
    changes: [],
    key,
  } as const;

  it('writes nothing when its key has been used since it read', async () => {
    const uuid = await sager.opret(enSag());
    const base = await writer().current(uuid, [], key);
    expect(await writer().remember(uuid, 1, key)).toBe(true);
    const before = await storedRows(service);

    expect(await writer().write({ uuid, base, ...slet })).toBeUndefined();
    expect(await storedRows(service)).toEqual(before);
    expect(await writer().current(uuid, [], key)).toMatchObject({ nr: 1, tidligere: { nr: 1, fingeraftryk: 'f' } });
  });

  it('remembers nothing when its key has been used since it read', async () => {
    const uuid = await sager.opret(enSag());
    const base = await writer().current(uuid, [], key);
    expect(await writer().write({ uuid, base, ...slet })).toEqual({ uuid, nr: 2 });

    expect(await writer().remember(uuid, 1, { ...key, fingeraftryk: 'g' })).toBe(false);
    expect(await writer().current(uuid, [], key)).toMatchObject({ tidligere: { nr: 2, fingeraftryk: 'f' } });
  });
});
