import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import type { Method } from '../testing/http-client.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { fra, HELE_TIDEN } from '../testing/objekter/virkning.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService } from '../testing/test-service.js';

interface Forhaandsvisning {
  readonly uuid: string;
  readonly foer?: object;
  readonly efter: object;
}

describeService('dryRun', [sag, dokument], (service) => {
  const sager = service.of(sag);
  const dryRun = async (method: Method, path: string, body?: unknown): Promise<Forhaandsvisning> => {
    const before = await storedRows(service);
    const { status, body: shown } = await service.http.ok(method, `${path}?dryRun=true`, body);
    expect(status).toBe(200);
    expect(await storedRows(service)).toEqual(before);
    return shown as Forhaandsvisning;
  };

  it('of an opret shows what would be, and writes nothing', async () => {
    const { foer, efter } = await dryRun('POST', '/sag/sag', enSag({ titel: 'Måske' }));

    expect(foer).toBeUndefined();
    expect(efter).toMatchObject({
      livscykluskode: 'Opstaaet',
      attributter: { sagegenskaber: [{ titel: 'Måske' }] },
    });
  });

  it.each([
    ['a ret', 'PATCH', { attributter: { sagegenskaber: [{ titel: 'Ny', virkning: fra(2010) }] } }],
    ['a passiver', 'PATCH', { livscyklus: 'Passiv', note: 'nok' }],
    [
      'an importer',
      'PUT',
      enSag({ titel: 'Hel', relationer: { andresager: [{ urn: 'urn:1', virkning: HELE_TIDEN }] } }),
    ],
    ['a slet', 'DELETE', { note: 'væk' }],
  ] as const)('of %s shows before and after, as the write then makes it', async (_, method, body) => {
    const relationer = { andresager: [{ urn: 'urn:gl', virkning: HELE_TIDEN }] };
    const uuid = await sager.opret(enSag({ relationer }));
    const registreringBefore = await sager.laes(uuid);
    const { foer, efter } = await dryRun(method, `/sag/sag/${uuid}`, body);
    await service.http.ok(method, `/sag/sag/${uuid}`, body);
    const [after] = await sager.historik(uuid);

    expect(foer).toEqual(registreringBefore);
    expect({ ...efter, fratidspunkt: after?.fratidspunkt }).toEqual(after);
  });

  it('of a slet of what is deleted shows no change', async () => {
    const uuid = await sager.opret(enSag());
    await sager.slet(uuid);
    const { foer, efter } = await dryRun('DELETE', `/sag/sag/${uuid}`);

    expect(efter).toEqual(foer);
  });

  it('refuses what the write would', async () => {
    const uuid = await sager.opret(enSag());
    const path = `/sag/sag/${uuid}?dryRun=true`;

    expect(await service.http.refused('PATCH', path, { farve: 1 })).toMatchObject({ status: 400, steder: ['/farve'] });
    expect(await service.http.refused('PATCH', `/sag/sag/${randomUUID()}?dryRun=true`, { note: 'x' })).toMatchObject({
      status: 404,
    });
    expect(await service.http.refused('PATCH', path, { note: 'x' }, { 'if-match': '"7"' })).toMatchObject({
      status: 412,
    });
  });

  it('takes true or false, once', async () => {
    for (const query of ['dryRun=1', 'dryRun=', 'dryRun=true&dryRun=true'])
      expect(await service.http.refused('POST', `/sag/sag?${query}`, enSag())).toMatchObject({
        status: 400,
        steder: ['?dryRun'],
      });
    expect((await service.http.ok('POST', '/sag/sag?dryRun=false', enSag())).status).toBe(201);
  });

  it('of an upload keeps no file', async () => {
    const form = new FormData();
    form.append(
      'json',
      JSON.stringify(etDokument({ varianter: [enVariant({ dele: [enDel({ indhold: 'field:f1' })] })] })),
    );
    form.append('f1', new Blob(['x']), 'f1.txt');
    const { efter } = await dryRun('POST', '/dokument/dokument', form);
    const [, path] = /"store:([^"]+)"/.exec(JSON.stringify(efter)) ?? [];

    expect(path).toBeDefined();
    expect(await service.http.refused('GET', `/dokument/dokument/${path}`)).toMatchObject({ status: 404 });
  });
});
