import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dokument, klasse, loghaendelse, sag, tilstand } from '@sagdok/model';
import type { JsonSchema } from '@sagdok/validering';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { start, type Running } from '../app/start.js';
import { readConfig } from '../config/config.js';
import { HttpClient, type Method } from '../testing/http-client.js';
import { operationsOf, type Operation } from '../testing/served-document.js';

const TYPES = [sag, dokument, klasse, loghaendelse, tilstand];

let indhold: string;
let running: Running;
let operations: readonly Operation[];
const http = new HttpClient(() => running.url);

beforeAll(async () => {
  indhold = await mkdtemp(join(tmpdir(), 'sagdok-'));
  const app = { navn: 'proeve', objekttyper: TYPES, migrations: [] };
  const config = { ...readConfig({ PORT: '0' }), database: { kind: 'pglite', data: 'memory://' }, indhold } as const;
  running = await start([app], config);
  operations = operationsOf((await http.ok('GET', '/openapi.json')).body as JsonSchema);
});

afterAll(async () => {
  await running.stop();
  await rm(indhold, { recursive: true });
});

/** The routes of every controller, as Nest has registered them. */
const routes = (): string[] => {
  const controllers = [...running.nest.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const { prototype } = metatype as { prototype: Record<string, object> };
    const prefix = String(Reflect.getMetadata('path', metatype as object)).replace(/^\//, '');
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
      const path = String(Reflect.getMetadata('path', handler)).replace(/^\//, '');
      return method === undefined
        ? []
        : [`${RequestMethod[method]} /${[prefix, path].filter((part) => part !== '').join('/')}`];
    });
  });
};

/** The route of an operation; the path of stored content is one parameter to Nest. */
const routeOf = ({ method, path }: Operation): string =>
  `${method} ${path.replace(/\{aar\}.*/, '*').replace(/\{(\w+)\}/g, ':$1')}`;

describe('/openapi.json', () => {
  it('has every route, and no other', () => {
    expect(operations.map(routeOf).toSorted()).toEqual(routes().toSorted());
    expect(routes().length).toBeGreaterThan(8 * TYPES.length);
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
    const of = (operationId: string): Operation =>
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
