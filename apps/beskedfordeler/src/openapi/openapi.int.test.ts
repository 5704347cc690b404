import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import {
  PGLITE,
  documentedOperations,
  openapiFaults,
  routeOf,
  servedRoutes,
  type DocumentedOperation,
} from '@sagdok/test-support';
import { formater } from '@sagdok/validering';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { erPosition } from '../form/position.js';
import type { Answer } from '../testing/http-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { ROD } from './fordeler-operation.js';

const DOCUMENT = 'https://sagdok.test/openapi.json';

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly requestBody: { readonly content: object } }>>>
  >;
}

/** What an address has in place of its parameters. */
type Sti = Readonly<Record<string, string>>;

/** The operations on a subscription, in an order in which each has something to do. */
const PAA_ABONNEMENT = ['abonnementLaes', 'abonnementSaet', 'abonnementGenspil', 'abonnementStatus', 'dueslagHent'];

describeFordeler(
  'the description of the distributor’s operations',
  (fordeler) => {
    let document: Document;
    let operations: ReadonlyMap<string, DocumentedOperation>;
    let ajv: Ajv2020;

    beforeAll(async () => {
      document = (await (await fetch(`${fordeler.url}/openapi.json`)).json()) as Document;
      operations = new Map(documentedOperations(document).map((each) => [each.operationId, each]));
      ajv = new Ajv2020({
        strict: false,
        formats: { ...formater, position: erPosition, 'date-time': (text) => !Number.isNaN(Date.parse(text)) },
      });
      ajv.addSchema({ ...document, $id: DOCUMENT });
    });

    const operation = (id: string): DocumentedOperation => {
      const found = operations.get(id);
      if (found === undefined) throw new Error(`the document has no ${id}`);
      return found;
    };

    const validator = ({ path, method }: DocumentedOperation, place: string, mediaType: string): ValidateFunction => {
      const steps = ['paths', path, method.toLowerCase(), ...place.split(' '), 'content', mediaType, 'schema'];
      const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
      const found = ajv.getSchema(`${DOCUMENT}#/${pointer.join('/')}`);
      if (found === undefined) throw new Error(`${method} ${path}: no schema of ${place} as ${mediaType}`);
      return found;
    };

    const faults = (of: DocumentedOperation, place: string, value: unknown): unknown => {
      const validate = validator(of, place, 'application/json');
      return validate(value) ? [] : validate.errors;
    };

    /** Does an operation as it is described; its answer must be as it is described, too. */
    const gives = async (id: string, sti: Sti = {}, body?: unknown): Promise<Answer> => {
      const described = operation(id);
      const path = described.path.slice(ROD.length).replace(/\{(\w+)\}/g, (_, name: string) => sti[name] ?? name);
      const answer = await fordeler.http.send(described.method as 'GET', path, body);
      expect([id, described.statuses]).toEqual([id, expect.arrayContaining([answer.status])]);
      if (answer.headers.get('content-type')?.startsWith('application/json') === true)
        expect([id, faults(described, `responses ${answer.status}`, answer.body)]).toEqual([id, []]);
      return answer;
    };

    const made = async (body: unknown): Promise<{ readonly id: string; readonly dueslag: string }> =>
      (await gives('abonnementOpret', {}, body)).body as { id: string; dueslag: string };

    it('is in order, and has every route and no other', async () => {
      expect(await openapiFaults(document)).toEqual([]);
      expect([...operations.values()].map(routeOf).toSorted()).toEqual(servedRoutes(fordeler.nest).toSorted());
    });

    it('says everything in two languages', () => {
      const own = [...operations.values()].filter(({ path }) => path.startsWith(`${ROD}/`));
      expect(own.map(({ summary }) => summary).filter((summary) => !/^.+ \/ .+$/.test(summary))).toEqual([]);
      expect(own.length).toBeGreaterThan(10);
      expect(JSON.stringify(document)).not.toContain('x-description-en');
    });

    it('names the parameters that are taken, and no other', async () => {
      for (const { path, query } of operations.values()) {
        if (!path.startsWith(`${ROD}/`) || query.length === 0) continue;
        const asked = new URLSearchParams(Object.fromEntries(query.map((name) => [name, 'x']))).toString();
        const { steder } = await fordeler.http.refused('GET', `${path.slice(ROD.length)}?${asked}&ukendt=x`);
        expect(steder).toEqual(['?ukendt', ...query.map((name) => `?${name}`)]);
      }
    });

    it('has the site map name what can be read', async () => {
      const answer = await fetch(`${fordeler.url}/site-map`);
      expect(((await answer.json()) as { 'site-map': string[] })['site-map']).toEqual(
        expect.arrayContaining([`${ROD}/abonnement`, `${ROD}/abonnement/<id>/status`, `${ROD}/haendelser`]),
      );
    });

    it('has examples of the form that it describes', () => {
      for (const each of operations.values()) {
        if (!each.path.startsWith(`${ROD}/`)) continue;
        for (const example of Object.values(each.examples))
          expect([each.operationId, faults(each, 'requestBody', example)]).toEqual([each.operationId, []]);
        if (each.answer !== undefined)
          expect([each.operationId, faults(each, 'responses 200', each.answer)]).toEqual([each.operationId, []]);
      }
    });

    it('shows what works: every example of a body is taken, and every answer is as described', async () => {
      const { pull, push } = operation('abonnementOpret').examples;
      await made(push);
      const { id, dueslag } = await made({ ...(pull as object), filtre: [] });
      const sti = { id, dueslag };
      for (const example of Object.values(operation('beskedAfsend').examples)) await gives('beskedAfsend', {}, example);
      for (const name of PAA_ABONNEMENT) {
        const { examples } = operation(name);
        const [example] = Object.values(examples);
        expect((await gives(name, sti, example)).status).toBeLessThan(300);
      }
      await gives('haendelserLaes');
      await gives('abonnementList');
      await gives('dueslagHent', sti);
      await gives('abonnementFjern', sti);
      expect((await gives('abonnementLaes', sti)).status).toBe(404);
    });

    it('shows what works: what a receiver could not use lies in the fejlkø, and can be delivered again', async () => {
      const { dueslag } = await made({ navn: 'x', filtre: [] });
      await gives('beskedAfsend', {}, [
        { ...(operation('beskedAfsend').examples.en as object), BeskedId: { UUIDIdentifikator: randomUUID() } },
      ]);
      const hentet = (await gives('dueslagHent', { dueslag }, { antal: 1 })).body as {
        beskeder: { position: string }[];
      };
      const [{ position }] = hentet.beskeder as [{ position: string }];
      const { ubrugelig } = operation('dueslagKvitter').examples as { ubrugelig: { fejl: [object] } };
      await gives('dueslagKvitter', { dueslag }, { fejl: [{ ...ubrugelig.fejl[0], position }] });

      const { fejl } = (await gives('fejlkoeList')).body as { fejl: { id: string }[] };
      const [{ id }] = fejl as [{ id: string }];
      await gives('fejlkoeLaes', { id });
      expect((await gives('fejlkoeGenfremsend', { id })).body).toEqual({ StatusKode: 20 });
      expect((await gives('fejlkoeFjern', { id })).status).toBe(404);
    });

    it('shows what works: what is refused is refused as described', async () => {
      expect((await gives('beskedAfsend', {}, { BeskedVersion: '1.0' })).body).toMatchObject({ StatusKode: 40 });
      const { fejl } = (await gives('fejlkoeList')).body as { fejl: { id: string }[] };
      const [{ id }] = fejl as [{ id: string }];
      expect(await gives('fejlkoeGenfremsend', { id })).toMatchObject({ status: 400, body: { StatusKode: 40 } });
      expect((await gives('fejlkoeFjern', { id })).status).toBe(204);
    });

    it('shows XML that is taken', async () => {
      const { requestBody } = document.paths[`${ROD}/besked`]!.post!;
      const content = requestBody.content as Record<string, { example: string }>;
      const answer = await fordeler.http.send('POST', '/besked', content['application/xml']!.example, {
        'content-type': 'application/xml',
      });

      expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('<') as unknown });
    });
  },
  { kinds: [PGLITE] },
);
