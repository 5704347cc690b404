import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OBJEKTTYPER, type Objekttype } from '@sagdok/model';
import { searchParametersOf } from '../search/search-parameters.js';
import { tablesOf } from '../storage/tables.js';
import { fuldOpret, maalFor } from '../testing/model-bodies.js';
import type { Method } from '../testing/http-client.js';
import { anyText, changed } from '../testing/odd-values.js';
import { describeService, SCHEMA } from '../testing/test-service.js';

/** `SAGDOK_FUZZ=1000` runs as many of each, with another seed each time; else a few, always the same. */
const { SAGDOK_FUZZ } = process.env;
const RUNS = SAGDOK_FUZZ === undefined ? { numRuns: 20, seed: 2026 } : { numRuns: Number(SAGDOK_FUZZ) };

describeService('vilkårligt input', OBJEKTTYPER, (service) => {
  /** What has been written of the type, and what has been written by halves. */
  const written = async (type: Objekttype): Promise<{ registreringer: number; halves: number }> => {
    const { registrering, facts } = tablesOf(type, SCHEMA);
    const table = (name: string): string => `"${SCHEMA}"."${name}"`;
    const begun = facts.map(({ name }) => `select objekt, nr from ${table(name)}`).join(' union all ');
    const [row] = await service.sql<{ registreringer: number; halves: number }>(
      `select (select count(*)::int from ${table(registrering)}) registreringer,
      (select count(*)::int from (${begun}) f where not exists (select from ${table(registrering)} r where r.objekt = f.objekt and r.nr = f.nr))
      + (select abs((select count(*) from ${table('haendelse')} where objekttype = '${type.navn}') - (select count(*) from ${table(registrering)})))::int halves`,
    );
    return row!;
  };

  describe.each(OBJEKTTYPER.map((type) => [type.navn, type] as const))('%s', (navn, type) => {
    const path = `/${type.del}/${navn}`;
    const fuld = fuldOpret(type);
    const { note: _, ...ret } = fuld;

    it('in a body is written as a whole or refused as a whole, and never an internal error', async () => {
      const { body } = await service.http.ok('POST', path, fuld);
      const { uuid } = body as { uuid: string };
      const write = fc.oneof(
        changed(fuld).map((json) => ({ method: 'POST' as const, at: path, json })),
        changed(fuld).map((json) => ({ method: 'PUT' as const, at: `${path}/${uuid}`, json })),
        changed(ret).map((json) => ({ method: 'PATCH' as const, at: `${path}/${uuid}`, json })),
        changed({ note: 'slet' }).map((json) => ({ method: 'DELETE' as const, at: `${path}/${randomUUID()}`, json })),
      );
      await fc.assert(
        fc.asyncProperty(write, async ({ method, at, json }) => {
          const before = await written(type);
          const answer = await service.http.send(method, at, JSON.stringify(json));
          const after = await written(type);
          const read = await service.http.send('GET', `${path}/${uuid}?virkningFra=-infinity&virkningTil=infinity`);

          expect({ status: answer.status < 500, read: read.status < 500 }).toEqual({ status: true, read: true });
          expect(after).toEqual({ registreringer: before.registreringer + (answer.status < 300 ? 1 : 0), halves: 0 });
        }),
        RUNS,
      );
    });

    it('in a query is answered or refused, and never an internal error', async () => {
      const { body } = await service.http.ok('POST', path, fuld);
      const { uuid } = body as { uuid: string };
      const names = [
        ...searchParametersOf(tablesOf(type, SCHEMA)).keys(),
        ...['uuid', 'bvn', 'brugerref', 'livscykluskode', 'notetekst', 'vilkaarligattr', 'vilkaarligrel'],
        ...['foersteresultat', 'maximalantalresultater', 'virkningstid', 'virkningFra', 'virkningTil'],
        ...['registreringstid', 'registreretFra', 'registreretTil', 'dryRun'],
      ];
      const value = fc.oneof(
        anyText,
        fc.constantFrom('true', '7', '2020-01-01', uuid, maalFor('ejer'), 'Opstaaet', '01:30'),
      );
      const name = fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...names) },
        fc.tuple(fc.constantFrom(...names), anyText).map(([before, after]) => `${before}:${after}`),
        anyText,
      );
      const parameters = fc.array(fc.tuple(name, value), { maxLength: 4 });
      const request = fc.tuple(
        fc.constantFrom<Method>('GET', 'GET', 'GET', 'GET', 'GET', 'PATCH', 'DELETE', 'POST'),
        fc.constantFrom('', '', '', `/${uuid}`, '/fields', '/schema', `/${randomUUID()}`),
        parameters,
      );
      await fc.assert(
        fc.asyncProperty(request, async ([method, below, query]) => {
          const text = query.map(([key, given]) => `${encode(key)}=${encode(given)}`).join('&');
          const { status } = await service.http.send(
            method,
            `${path}${below}?${text}`,
            method === 'GET' ? undefined : { note: 'x' },
          );
          expect(status).toBeLessThan(500);
        }),
        { ...RUNS, numRuns: RUNS.numRuns * 2 },
      );
    });
  });
});

/** Percent-encodes a text that may hold what UTF-8 cannot spell. */
const encode = (text: string): string => encodeURIComponent(text.slice(0, 1500).toWellFormed());
