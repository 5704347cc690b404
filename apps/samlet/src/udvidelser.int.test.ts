import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { medUdvidelser, OBJEKTTYPER, parseUdvidelser } from '@sagdok/model';
import { readConfig, start, type App } from '@sagdok/nest';
import { createDatabase, createEmbeddedDatabase, postgresUrl, type TestDatabase } from '@sagdok/test-support';
import { apps } from './index.js';

const element = { titel: 'Titel', definition: 'Hvad det er.' };
const virkning = { from: '2000-01-01', to: 'infinity' };

const UDVIDELSER = parseUdvidelser({
  felter: { sag: { egenskaber: { matrikel: { ...element, type: 'tekst', indekseret: true } } } },
  relationer: { sag: { nabosag: { ...element, kardinalitet: '0..1' } } },
  objekttyper: [
    {
      ...element,
      navn: 'traekasse',
      del: 'kasser',
      attributter: { egenskaber: { navn: { ...element, type: 'tekst', obligatorisk: true, noegle: true } } },
      tilstande: { brug: { ...element, vaerdier: [{ vaerdi: 'Taget', titel: 'Taget', definition: 'I brug.' }] } },
    },
  ],
});

const udvidede = new Map(medUdvidelser(OBJEKTTYPER, UDVIDELSER).map((type) => [type.navn, type]));

const plain: readonly App[] = apps.filter(({ navn }) => navn === 'sag' || navn === 'tillaeg');
const extended: readonly App[] = plain.map((app) => ({
  ...app,
  objekttyper: [
    ...app.objekttyper.map(({ navn }) => udvidede.get(navn)!),
    ...(app.navn === 'tillaeg' ? [udvidede.get('traekasse')!] : []),
  ],
}));

const enSag = (egenskaber: object, relationer: object = {}): object => ({
  attributter: {
    sagegenskaber: [
      {
        brugervendtnoegle: 'n',
        beskrivelse: 'b',
        kassationskode: 'k',
        sagsnummer: '1',
        titel: 't',
        ...egenskaber,
        virkning,
      },
    ],
  },
  tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning }] },
  relationer,
});

const server = await postgresUrl();

describe.each([
  ['PGlite', true],
  ['PostgreSQL', server !== undefined],
])('extensions of the model on %s', (name, available) => {
  let folder: string;
  let database: TestDatabase | undefined;
  const during = async <R>(served: readonly App[], run: (url: string) => Promise<R>): Promise<R> => {
    const env = { PORT: '0', SAGDOK_DATA: folder, DATABASE_URL: database?.url };
    const running = await start(served, readConfig(env, served));
    try {
      return await run(running.url);
    } finally {
      await running.stop();
    }
  };
  const send = async (method: string, url: string, body?: object): Promise<{ status: number; body: unknown }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return { status: response.status, body: await response.json() };
  };

  beforeAll(async () => {
    ({ folder } = await createEmbeddedDatabase());
    if (name === 'PostgreSQL' && server !== undefined) database = await createDatabase(server);
  });
  afterAll(async () => {
    await database?.drop();
    await rm(folder, { recursive: true });
  });

  const test = available ? it : it.skip;
  test('get their columns, relations, tables and routes at the next start, beside what is there', async () => {
    const gammel = await during(plain, async (url) => send('POST', `${url}/sag/sag`, enSag({})));
    const { uuid } = gammel.body as { uuid: string };
    expect(gammel.status).toBe(201);

    await during(extended, async (url) => {
      const ny = await send('POST', `${url}/sag/sag`, enSag({ matrikel: '7a' }, { nabosag: [{ uuid, virkning }] }));
      const kasse = await send('POST', `${url}/kasser/traekasse`, {
        attributter: { traekasseegenskaber: [{ navn: 'Æske', virkning }] },
        tilstande: { traekassebrug: [{ brug: 'Taget', virkning }] },
      });

      expect([ny.status, kasse.status]).toEqual([201, 201]);
      expect((await send('GET', `${url}/sag/sag?matrikel=7A`)).body).toEqual({
        results: [[(ny.body as { uuid: string }).uuid]],
      });
      expect((await send('GET', `${url}/sag/sag?nabosag=${uuid}`)).body).toEqual({
        results: [[(ny.body as { uuid: string }).uuid]],
      });
      expect((await send('GET', `${url}/kasser/traekasse?navn=%C3%A6ske&brug=Taget`)).body).toEqual({
        results: [[(kasse.body as { uuid: string }).uuid]],
      });
      expect((await send('GET', `${url}/sag/sag/${uuid}`)).status).toBe(200);
    });
  });

  test('that are declared no more leave what they stored, and do not keep the service from starting', async () => {
    const after = await during(plain, async (url) => [
      (await send('GET', `${url}/sag/sag?sagsnummer=1`)).status,
      (await send('GET', `${url}/kasser/traekasse?navn=x`)).status,
      (await send('POST', `${url}/sag/sag`, enSag({ matrikel: '8' }))).status,
      (await send('POST', `${url}/sag/sag`, enSag({}))).status,
    ]);
    const again = await during(extended, async (url) => send('GET', `${url}/sag/sag?matrikel=7a`));

    expect(after).toEqual([200, 404, 400, 201]);
    expect((again.body as { results: [string[]] }).results[0]).toHaveLength(1);
  });
});
