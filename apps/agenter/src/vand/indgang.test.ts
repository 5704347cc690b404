import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beskednoegle } from '@sagdok/mox';
import { Modtager } from '../testing/modtager.js';
import { Indgang } from './indgang.js';
import { Uplacerede } from './uplacerede.js';

const enAflaesning = { installation: '4711', aflaest: '2026-01-31', stand: 12.5 };

describe('Indgang', () => {
  let modtager: Modtager;
  let uplacerede: Uplacerede;
  let indgang: Indgang;

  beforeEach(async () => {
    modtager = new Modtager();
    uplacerede = new Uplacerede(':memory:');
    indgang = new Indgang({ host: '127.0.0.1', port: 0, modtager, uplacerede });
    await indgang.start();
  });
  afterEach(async () => {
    await indgang.stop();
    uplacerede.luk();
  });

  const post = async (body: unknown): Promise<readonly [number, unknown]> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(indgang.url, { method: 'POST', body: text });
    return [response.status, await response.json()];
  };

  it('sends one reading, or a list, and answers with their BeskedId', async () => {
    const [status, answer] = await post(enAflaesning);
    await post([enAflaesning, { ...enAflaesning, stand: '13,25', maaler: 'M1' }]);

    expect(modtager.data).toEqual([
      { ...enAflaesning, stand: '12.5' },
      { ...enAflaesning, stand: '12.5' },
      { ...enAflaesning, stand: '13.25', maaler: 'M1' },
    ]);
    expect([status, answer]).toEqual([202, { aflaesninger: [{ beskedId: beskednoegle(modtager.beskeder[0]!) }] }]);
  });

  it('tells all faults, each with its place, and sends nothing', async () => {
    expect(await post([enAflaesning, { installation: '1', stand: 'x' }, 7])).toMatchObject([
      400,
      {
        fejl: [
          { sti: '/1/aflaest' },
          { sti: '/1/stand' },
          { sti: '/2/installation' },
          { sti: '/2/aflaest' },
          { sti: '/2/stand' },
        ],
      },
    ]);
    expect(modtager.beskeder).toEqual([]);
  });

  it.each(['{', '[]', `[${'{},'.repeat(1000)}{}]`])('does not take %.10s', async (body) => {
    expect(await post(body)).toMatchObject([400, { detail: '1 til 1000 aflæsninger som JSON' }]);
  });

  it('asks for them again when they cannot be stored now', async () => {
    modtager.away = 1;

    expect(await post(enAflaesning)).toMatchObject([503, { detail: expect.stringContaining('away') }]);
    expect(await post(enAflaesning)).toMatchObject([202, {}]);
    modtager.svar = () => ({ StatusKode: 53, FejlbeskedTekst: 'fuld' });
    expect(await post(enAflaesning)).toMatchObject([503, { detail: expect.stringContaining('fuld') }]);
    expect(uplacerede.alle()).toEqual([]);
  });

  it('puts a reading that is refused for good on the list for a person, says so, and does not ask for it again', async () => {
    modtager.svar = (besked) =>
      besked === modtager.beskeder[0] ? { StatusKode: 40, FejlbeskedTekst: 'for stor' } : { StatusKode: 20 };
    const [status, answer] = await post([enAflaesning, { ...enAflaesning, stand: 13 }]);
    const [refused = '', stored] = modtager.beskeder.map(beskednoegle);

    expect([status, answer]).toEqual([
      202,
      {
        aflaesninger: [
          { beskedId: refused, uplaceret: expect.stringContaining('(40): for stor') },
          { beskedId: stored },
        ],
      },
    ]);
    expect(uplacerede.alle()).toMatchObject([{ beskedId: refused, grund: expect.stringContaining('for stor') }]);
  });

  it('answers what is under way when it stops, and does not wait for a connection on which nothing comes', async () => {
    const { hostname, port } = new URL(indgang.url);
    const silent = connect(Number(port), hostname);
    silent.on('error', () => undefined);
    await once(silent, 'connect');
    const [taken, stopped] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    modtager.imens = () => {
      taken.resolve(undefined);
      return stopped.promise;
    };
    const answer = post(enAflaesning);
    await taken.promise;
    const stopping = indgang.stop();
    stopped.resolve(undefined);

    await expect(answer).resolves.toMatchObject([202, {}]);
    await stopping;
    await expect(post(enAflaesning)).rejects.toThrow();
  }, 10_000);

  it('has one address, that is posted to', async () => {
    expect((await fetch(indgang.url)).status).toBe(405);
    expect((await fetch(new URL('/', indgang.url))).status).toBe(404);
    expect(await post('x'.repeat(4 * 1024 * 1024 + 1))).toMatchObject([413, {}]);
  });
});
