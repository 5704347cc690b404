import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dokument, klasse, loghaendelse, sag, tekster, tilstand } from '@sagdok/model';
import {
  PGLITE,
  documentedOperations,
  openapiFaults,
  routeOf,
  servedRoutes,
  type DocumentedOperation,
  type OpenedDatabase,
} from '@sagdok/test-support';
import { Controller, Get, Module } from '@nestjs/common';
import type { App } from '../app/app.js';
import { start, type Running } from '../app/start.js';
import { readConfig } from '../config/config.js';
import { HttpClient, type Method } from '../testing/http-client.js';
import type { DescribePaths } from './app-paths.js';
import { schemaRef } from './hoisted-schema.js';
import type { OpenapiDocument } from './openapi-document.js';
import { jsonAnswer, operation } from './operation.js';

const TYPES = [sag, dokument, klasse, loghaendelse, tilstand];

@Controller('proeve/egen/:id')
class EgenController {
  @Get()
  egen(): object {
    return {};
  }
}

@Module({ controllers: [EgenController] })
class EgetModul {}

/** What an app tells of a module of its own. */
const openapi: DescribePaths = ({ components, problems }) => ({
  tag: { navn: 'proeve', beskrivelse: tekster('Sit eget.', 'Its own.') },
  paths: {
    '/proeve/egen/{id}': {
      get: operation(
        { operationId: 'egen', tag: 'proeve', summary: tekster('Læs', 'read') },
        {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: jsonAnswer(tekster('Den.', 'It.'), schemaRef(components, 'Egen', { type: 'object' })),
            ...problems.of([404]),
          },
        },
      ),
    },
  },
});

let document: OpenapiDocument;
let database: OpenedDatabase;
let indhold: string;
let running: Running;
let operations: readonly DocumentedOperation[];
const http = new HttpClient(() => running.url);

beforeAll(async () => {
  indhold = await mkdtemp(join(tmpdir(), 'sagdok-'));
  database = await PGLITE.open();
  const app: App = { navn: 'proeve', objekttyper: TYPES, migrations: [], moduler: [EgetModul], openapi };
  const config = { ...readConfig({ PORT: '0' }), database: database.location, indhold };
  running = await start([app], config);
  document = (await http.ok('GET', '/openapi.json')).body as OpenapiDocument;
  operations = documentedOperations(document);
});

afterAll(async () => {
  await running.stop();
  await database.drop();
  await rm(indhold, { recursive: true });
});

describe('/openapi.json', () => {
  it('is in order, with what an app brings of its own', async () => {
    expect(await openapiFaults(document)).toEqual([]);
    expect(document.tags).toContainEqual({ name: 'proeve', description: 'Sit eget.\n\nIts own.' });
  });

  it('has every route, and no other', () => {
    const routes = servedRoutes(running.nest);

    expect(operations.map(routeOf).toSorted()).toEqual(routes.toSorted());
    expect(routes).toContain('GET /proeve/egen/:id');
    expect(routes.length).toBeGreaterThan(8 * TYPES.length);
  });

  it('has every address that can be read in the site map', async () => {
    const { 'site-map': addresses } = (await http.ok('GET', '/site-map')).body as { 'site-map': string[] };
    const read = operations.filter(({ method }) => method === 'GET').map(({ path }) => path);

    expect(addresses).toEqual(read.map((path) => path.replace(/\{(\w+)\}/g, '<$1>')).toSorted());
    expect(addresses).toEqual(expect.arrayContaining(['/proeve/egen/<id>', '/sag/sag/<uuid>', '/dokument/classes']));
  });

  it('names only parameters that are known', async () => {
    for (const { method, path, query } of operations) {
      if (query.length === 0) continue;
      const parameters = query.map(
        (name) => [name.replace('relation:', 'vilkaarligrel:'), 'ukendt'] as [string, string],
      );
      const address = path.replace('{uuid}', '00000000-0000-4000-8000-000000000000');
      const { koder } = await http.refused(
        method as Method,
        `${address}?${new URLSearchParams(parameters).toString()}`,
        method === 'GET' ? undefined : { note: '' },
      );
      expect(koder).not.toEqual([]);
      expect(koder).not.toContain('ukendt-parameter');
    }
  });

  it.each(TYPES.map(({ navn, del }) => [navn, del]))('shows what works: the examples of %s', async (navn, del) => {
    const of = (operationId: string): DocumentedOperation =>
      operations.find((each) => each.operationId === `${navn}${operationId}`)!;
    const { opret } = of('Opret').examples;
    const path = `/${del}/${navn}`;

    const { uuid } = (await http.ok('POST', path, opret)).body as { uuid: string };
    const read = (await http.ok('GET', `${path}/${uuid}?virkningstid=2026-02-01`)).body as Record<
      string,
      [{ registreringer: [object] }]
    >;
    const [shown] = Object.values(of('Laes').answer as typeof read);
    expect(read[uuid]![0].registreringer[0]).toEqual({
      ...shown![0].registreringer[0],
      fratidspunkt: expect.anything() as unknown,
      brugerref: expect.anything() as unknown,
    });

    const { ret, passiver } = of('Ret').examples;
    await http.ok('PATCH', `${path}/${uuid}`, ret);
    await http.ok('PATCH', `${path}/${uuid}`, passiver);
    await http.ok('PUT', `${path}/${uuid}`, of('Importer').examples.importer);
    await http.ok('DELETE', `${path}/${uuid}`, of('Slet').examples.slet);
    await http.ok('PUT', `${path}/5f4b1f0e-5c0a-4a51-9d0a-2f5b0b6f7c1e`, of('Importer').examples.historik);
  });

  it('shows forms that work: the one of dokument, with its file', async () => {
    const { opret } = operations.find(({ operationId }) => operationId === 'dokumentOpret')!.examples;
    const form = new FormData();
    form.append('json', JSON.stringify(opret));
    form.append('fil1', new Blob(['Et situationsrids']));

    const { uuid } = (await http.ok('POST', '/dokument/dokument', form)).body as { uuid: string };
    const [, place] =
      /"store:([^"]+)"/.exec(JSON.stringify((await http.ok('GET', `/dokument/dokument/${uuid}`)).body)) ?? [];
    expect((await http.ok('GET', `/dokument/dokument/${place ?? ''}`)).body).toBe('Et situationsrids');
    const path = operations.find(({ operationId }) => operationId === 'dokumentHentIndhold')!.path;
    expect(place?.split('/')).toHaveLength(path.split('/').length - '/dokument/dokument/'.split('/').length + 1);
  });

  it('is sent compressed, and not at all to those who have it', async () => {
    const first = await fetch(`${running.url}/openapi.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(await first.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'sagdok' } });

    const again = await fetch(`${running.url}/openapi.json`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
});
