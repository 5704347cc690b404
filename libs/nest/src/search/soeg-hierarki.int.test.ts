import { beforeAll, describe, expect, it } from '@jest/globals';
import { organisationenhed, sag } from '@sagdok/model';
import { enOrganisationenhed } from '../testing/objekter/en-organisationenhed.js';
import { fra } from '../testing/objekter/virkning.js';
import { at } from '../testing/test-clock.js';
import { describeService } from '../testing/test-service.js';

describeService('søgning gennem et hierarki', [organisationenhed, sag], (service) => {
  const enheder = service.of(organisationenhed);
  const uuids = new Map<string, string>();
  const uuid = (navn: string): string => uuids.get(navn) ?? navn;
  const under = (navn: string, virkning: ReturnType<typeof fra>) => ({
    relationer: { overordnet: [{ uuid: uuid(navn), objekttype: 'organisationenhed', virkning }] },
  });
  const opret = async (navn: string, over?: string): Promise<void> => {
    uuids.set(
      navn,
      await enheder.opret({ ...enOrganisationenhed({ brugervendtnoegle: navn }), ...(over && under(over, fra(2000))) }),
    );
  };
  /** The names of the units that the question finds, of those that lie below another at any depth. */
  const alleUnder = async (navn: string, query: Readonly<Record<string, string>> = {}): Promise<string> => {
    const found = await enheder.soeg({ 'overordnet.alle': uuid(navn), ...query });
    return [...uuids].flatMap(([name, id]) => (found.includes(id) ? [name] : [])).join(' ');
  };

  // A has B and C below it, B has D, and D has E. From 2026 D lies below C.
  beforeAll(async () => {
    service.clock.standAt(at('2026-01-10T12:00:00Z'));
    await opret('A');
    for (const [navn, over] of [
      ['B', 'A'],
      ['C', 'A'],
      ['D', 'B'],
      ['E', 'D'],
    ] as const)
      await opret(navn, over);
    service.clock.standAt(at('2026-01-20T12:00:00Z'));
    await enheder.ret(uuid('D'), under('C', fra('2026-01-15')));
    service.clock.standAt(at('2026-02-01T12:00:00Z'));
  });

  it('finds what lies below an object, however deep, and not the object itself', async () => {
    expect(await alleUnder('A')).toBe('B C D E');
    expect(await alleUnder('C')).toBe('D E');
    expect(await alleUnder('B')).toBe('');
    expect(await alleUnder('E')).toBe('');
  });

  it('follows the hierarchy that holds at the time', async () => {
    expect(await alleUnder('B', { virkningstid: '2026-01-01' })).toBe('D E');
    expect(await alleUnder('C', { virkningstid: '2026-01-01' })).toBe('');
    expect(await alleUnder('B', { virkningFra: '2026-01-01', virkningTil: '2026-02-01' })).toBe('D E');
  });

  it('follows the hierarchy as it was known', async () => {
    expect(await alleUnder('B', { registreringstid: '2026-01-19' })).toBe('D E');
    expect(await alleUnder('C', { registreringstid: '2026-01-19' })).toBe('');
    expect(await alleUnder('B', { registreretFra: '2026-01-11' })).toBe('D E');
  });

  it('is a condition like the others, and pages', async () => {
    expect(await alleUnder('A', { bvn: 'E' })).toBe('E');
    expect(
      (await enheder.sider({ 'overordnet.alle': uuid('A'), maximalantalresultater: '3' })).map((page) => page.length),
    ).toEqual([3, 1]);
  });

  it('ends where the hierarchy goes in a circle', async () => {
    await opret('X');
    await opret('Y', 'X');
    await enheder.ret(uuid('X'), under('Y', fra(2000)));

    expect(await alleUnder('X')).toBe('X Y');
  });

  it('does not find what is deleted', async () => {
    await opret('F');
    await opret('G', 'F');
    await enheder.slet(uuid('G'));

    expect(await alleUnder('F')).toBe('');
  });

  describe('is 400', () => {
    it.each([
      ['/organisation/organisationenhed?overordnet.alle=tekst', '?overordnet.alle'],
      [
        '/organisation/organisationenhed?overordnet.alle:Organisationenhed=00000000-0000-4000-8000-00000000000a',
        '?overordnet.alle:Organisationenhed',
      ],
      ['/organisation/organisationenhed?tilhoerer.alle=00000000-0000-4000-8000-00000000000a', '?tilhoerer.alle'],
      ['/sag/sag?ejer.alle=00000000-0000-4000-8000-00000000000a', '?ejer.alle'],
    ])('of %s', async (path, sted) => {
      expect(await service.http.refused('GET', path)).toMatchObject({ status: 400, steder: [sted] });
    });
  });

  it('is there for each relation that points at one of its own type', async () => {
    await service.http.ok('GET', '/sag/sag?oversag.alle=00000000-0000-4000-8000-00000000000a');
  });
});
