import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { describeFordeler } from '../testing/test-fordeler.js';

interface Abonnement {
  readonly id: string;
  readonly dueslag: string;
  readonly levering: object;
}

const PUSH = { slags: 'push', url: 'https://modtager.test/besked', format: 'json' } as const;

describeFordeler('abonnementer over REST', ({ http }) => {
  const opret = async (more: object = {}): Promise<Abonnement> =>
    http.ok('POST', '/abonnement', { navn: 'et abonnement', ...more });

  it('are made with a name alone: everything, fetched from a dueslag of its own, without Beskeddata', async () => {
    const { status, headers, body } = await http.send('POST', '/abonnement', { navn: 'alt' });
    const { id, dueslag } = body as Abonnement;

    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/beskedfordeler/abonnement/${id}`);
    expect(body).toEqual({
      id,
      navn: 'alt',
      dueslag,
      filtre: [],
      levering: { slags: 'pull' },
      beskeddata: false,
      oprettet: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(await http.ok('GET', `/abonnement/${id}`)).toEqual(body);
  });

  it('are listed, a page at a time', async () => {
    const made = (await Promise.all([opret(), opret(), opret()])).map(({ id }) => id).toSorted();
    const page = async (query: string): Promise<string[]> =>
      (await http.ok<{ abonnementer: Abonnement[] }>('GET', `/abonnement${query}`)).abonnementer.map(({ id }) => id);

    expect(await page('')).toEqual(expect.arrayContaining(made));
    expect(await page(`?efter=${made[0]}&antal=1`)).toHaveLength(1);
    expect(await page(`?efter=${made[2]}`)).not.toContain(made[2]);
  });

  it('are made and changed by their id', async () => {
    const id = randomUUID();
    const before = await http.ok<Abonnement>('PUT', `/abonnement/${id}`, { navn: 'først' });
    const after = await http.ok<Abonnement>('PUT', `/abonnement/${id.toUpperCase()}`, {
      ...before,
      navn: 'siden',
      filtre: [{ objekttype: ['urn:sagdok:objekttype:sag'] }],
      modtager: { URNIdentifikator: 'urn:oio:cvr-nr:12345678' },
    });

    expect(after).toEqual({
      ...before,
      navn: 'siden',
      filtre: [{ objekttype: ['urn:sagdok:objekttype:sag'] }],
      modtager: { URNIdentifikator: 'urn:oio:cvr-nr:12345678' },
    });
    expect(await http.refused('POST', '/abonnement', { id, navn: 'igen' })).toMatchObject({ status: 409 });
  });

  it('are gone when they are removed, and can be made again', async () => {
    const { id } = await opret();
    expect((await http.send('DELETE', `/abonnement/${id}`)).status).toBe(204);

    expect(await http.refused('GET', `/abonnement/${id}`)).toMatchObject({ status: 404, kode: 'ikke-fundet' });
    expect(await http.refused('DELETE', `/abonnement/${id}`)).toMatchObject({ status: 404 });
    expect(await http.ok('PUT', `/abonnement/${id}`, { navn: 'igen' })).toMatchObject({ id });
  });

  it('never show their secret, and keep it through a change that does not name it', async () => {
    const made = await opret({ levering: { ...PUSH, hemmelighed: 'hys' } });
    expect(made.levering).toEqual(PUSH);
    const sharing = (hemmelighed: unknown): Promise<unknown> =>
      http.send('POST', '/abonnement', { navn: 'x', dueslag: made.dueslag, levering: { ...PUSH, hemmelighed } });
    await http.ok('PUT', `/abonnement/${made.id}`, { ...made, navn: 'nyt navn' });

    expect(await sharing('gæt')).toMatchObject({ status: 400 });
    expect(await sharing('hys')).toMatchObject({ status: 201 });
  });

  it('share a dueslag when they are delivered alike', async () => {
    const { id, dueslag, levering } = await opret({ levering: PUSH });
    expect(await opret({ dueslag, levering })).toMatchObject({ dueslag });

    expect(await http.refused('POST', '/abonnement', { navn: 'x', dueslag })).toMatchObject({ steder: ['/levering'] });
    expect(await http.refused('PUT', `/abonnement/${id}`, { navn: 'x', dueslag: randomUUID() })).toMatchObject({
      steder: expect.arrayContaining(['/dueslag']),
    });
  });

  it('are refused with everything that is wrong', async () => {
    const refused = await http.refused('POST', '/abonnement', {
      navn: '',
      filtre: [{ objekttype: ['sag'] }, { objektype: [] }],
      levering: { slags: 'push', url: 'ftp://x', format: 'yaml', mere: 1 },
      beskeddata: 'ja',
      modtager: { URNIdentifikator: 'cvr' },
      dueslag: 'x',
      fra: 'i går',
      andet: 1,
    });

    expect(refused.status).toBe(400);
    expect(refused.steder.toSorted()).toEqual([
      '/andet',
      '/beskeddata',
      '/dueslag',
      '/filtre/0/objekttype/0',
      '/filtre/1/objektype',
      '/fra',
      '/levering/format',
      '/levering/mere',
      '/levering/url',
      '/modtager/URNIdentifikator',
      '/navn',
    ]);
  });

  it.each([
    [undefined, ['']],
    [[], ['']],
    [{}, ['']],
    [{ navn: 'x', levering: {} }, ['/levering']],
    [{ navn: 'x', levering: { slags: 'due' } }, ['/levering/slags']],
    [{ navn: 'x', levering: 'pull' }, ['/levering']],
    [{ navn: 'x', filtre: {} }, ['/filtre']],
    [{ navn: 'x', modtager: {} }, ['/modtager']],
    [{ navn: 'x', levering: { slags: 'push', url: 'https://a:b@c', format: 'xml' } }, ['/levering/url']],
    [{ navn: 'x', fra: 1.5 }, ['/fra']],
    [{ navn: 'a\u0000b' }, ['/navn']],
  ])('refuse %j', async (body, steder) => {
    expect(await http.refused('POST', '/abonnement', body)).toMatchObject({ status: 400, steder });
  });

  it('are not found at what is no uuid', async () => {
    expect(await http.refused('GET', '/abonnement/x')).toMatchObject({ status: 404, kode: 'ukendt-adresse' });
    expect(await http.refused('GET', '/abonnement?efter=x&antal=0&mere=1')).toMatchObject({
      steder: ['?mere', '?efter', '?antal'],
    });
  });

  it('may be changed by many at once', async () => {
    const { id } = await opret();
    await Promise.all(Array.from({ length: 20 }, (_, i) => http.ok('PUT', `/abonnement/${id}`, { navn: `navn ${i}` })));

    expect(await http.ok('GET', `/abonnement/${id}`)).toMatchObject({ navn: expect.stringContaining('navn ') });
  });
});
