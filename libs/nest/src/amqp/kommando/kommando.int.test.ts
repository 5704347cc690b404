import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dokument, klasse, sag } from '@sagdok/model';
import { brokerUrl } from '../../testing/amqp-names.js';
import { HttpClient } from '../../testing/http-client.js';
import { KommandoService } from '../../testing/kommando-service.js';
import { enKlasse } from '../../testing/objekter/en-klasse.js';
import { enSag } from '../../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../../testing/objekter/et-dokument.js';
import { TypeClient } from '../../testing/type-client.js';

interface Created {
  readonly uuid: string;
}

(brokerUrl === undefined ? describe.skip : describe)('commands over AMQP', () => {
  const service = new KommandoService(brokerUrl ?? '', { sag: [sag, dokument], klassifikation: [klasse] });
  const { topologi } = service.names;
  const sager = new TypeClient(new HttpClient(() => service.url('sag')), sag);
  const klasser = new TypeClient(new HttpClient(() => service.url('klassifikation')), klasse);
  const opret = async (titel = 'Carport'): Promise<string> => {
    const { body } = await service.ask({ operation: 'create' }, enSag({ titel }));
    return (body as Created).uuid;
  };

  it('create stores an object and answers as POST does', async () => {
    const answer = await service.ask({ operation: 'create', beskedID: randomUUID(), beskedversion: 1 }, enSag());

    expect(answer).toMatchObject({ status: 201, contentType: expect.stringContaining('application/json') });
    await sager.laes((answer.body as Created).uuid);
  });

  it('read answers with the object, at the times that the query asks for', async () => {
    const uuid = await opret('Garage');
    const rest = await sager.http.ok('GET', `${sager.path}/${uuid}?virkningFra=2020-01-01&virkningTil=infinity`);
    const query = JSON.stringify({ virkningFra: ['2020-01-01'], virkningTil: 'infinity' });

    expect(await service.ask({ operation: 'read', objektID: uuid, query })).toMatchObject({
      status: 200,
      body: rest.body,
    });
  });

  it('search escapes every value by itself', async () => {
    const titel = 'a&b=c#d?e/f "g" +æøå';
    const uuid = await opret(titel);
    const query = JSON.stringify({ titel: [titel], maximalantalresultater: 10 });

    expect(await service.ask({ operation: 'search', query })).toMatchObject({
      status: 200,
      body: { results: [[uuid]] },
    });
  });

  it('list answers with every object that is named', async () => {
    const uuids = [await opret(), await opret()];
    const { status, body } = await service.ask({ operation: 'list', query: JSON.stringify({ uuid: uuids }) });

    expect(status).toBe(200);
    expect((body as { results: { id: string }[][] }).results[0]?.map(({ id }) => id).toSorted()).toEqual(
      uuids.toSorted(),
    );
  });

  it('update changes what it names and leaves the rest, as PATCH does', async () => {
    const uuid = await opret('Før');
    const answer = await service.ask(
      { operation: 'update', objektID: uuid },
      {
        note: 'rettet',
        attributter: { sagegenskaber: [{ titel: 'Efter', virkning: { from: '2020-01-01', to: 'infinity' } }] },
      },
    );

    expect(answer).toMatchObject({ status: 200, body: { uuid } });
    const now = await sager.laes(uuid);
    expect(now).toMatchObject({ livscykluskode: 'Rettet', note: 'rettet' });
    expect(now.attributter?.sagegenskaber?.map(({ titel, beskrivelse }) => ({ titel, beskrivelse }))).toContainEqual({
      titel: 'Efter',
      beskrivelse: 'Opførelse af carport',
    });
  });

  it('passivate makes it passive, with the note as LoRA spells it; import revives it; delete deletes it', async () => {
    const uuid = await opret();

    expect(
      await service.ask({ operation: 'passivate', objektID: uuid }, { Note: 'arkiveret', livscyklus: 'Passiv' }),
    ).toMatchObject({ status: 200 });
    expect(await sager.laes(uuid)).toMatchObject({ livscykluskode: 'Passiveret', note: 'arkiveret' });
    expect(await service.ask({ operation: 'import', objektID: uuid }, enSag())).toMatchObject({ status: 200 });
    expect(await sager.laes(uuid)).toMatchObject({ livscykluskode: 'Importeret' });
    expect(await service.ask({ operation: 'delete', objektID: uuid }, '')).toMatchObject({
      status: 202,
      body: { uuid },
    });
    expect(await service.ask({ operation: 'read', objektID: uuid })).toMatchObject({ status: 410 });
  });

  it('takes operation and object type in any case, and the id under the names that LoRA gives it', async () => {
    const uuid = await opret();

    expect(await service.ask({ operation: 'READ', objekttype: 'Sag', objektid: uuid.toUpperCase() })).toMatchObject({
      status: 200,
    });
  });

  it('leads a type in another case to the process that keeps it, also when another one takes it first', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => service.ask({ operation: 'create', objekttype: 'KLASSE' }, enKlasse())),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    for (const { body } of answers) await klasser.laes((body as Created).uuid);
  });

  it('takes a form, which brings the content of a document with it', async () => {
    const json = etDokument({ varianter: [enVariant({ dele: [enDel({ indhold: 'field:f1' })] })] });
    const form = [
      '--x',
      'content-disposition: form-data; name="json"',
      '',
      JSON.stringify(json),
      '--x',
      'content-disposition: form-data; name="f1"; filename="f1.txt"',
      'content-type: text/plain',
      '',
      'Kære kommune',
      '--x--',
      '',
    ].join('\r\n');
    const { status, body } = await service.client.ask(topologi.kommando.navn, {
      headers: { operation: 'create', objekttype: 'dokument' },
      body: form,
      properties: { contentType: 'multipart/form-data; boundary=x' },
    });
    expect(status).toBe(201);
    const { uuid } = body as Created;
    const read = await sager.http.ok('GET', `/dokument/dokument/${uuid}`);
    const [, path] = /"indhold":"store:([^"]+)"/.exec(JSON.stringify(read.body)) ?? [];

    expect(await sager.http.ok('GET', `/dokument/dokument/${path}`)).toMatchObject({ body: 'Kære kommune' });
  });

  it('takes a command that is sent straight to the queue', async () => {
    const command = { headers: { operation: 'create', objekttype: 'sag' }, body: enSag() };

    expect(await service.client.ask('', command, topologi.kommandoKoe('sag', []).navn)).toMatchObject({ status: 201 });
  });

  it('carries out a command that is not to be answered', async () => {
    const uuid = randomUUID();
    service.send({ operation: 'import', objektID: uuid }, enSag());
    service.send({ operation: 'passivate', objektID: uuid });
    await service.ask({ operation: 'delete', objektID: uuid });

    expect((await sager.historik(uuid)).map(({ livscykluskode }) => livscykluskode)).toEqual([
      'Slettet',
      'Passiveret',
      'Importeret',
    ]);
  });

  it('carries out commands about the same object in the order they were sent', async () => {
    const uuid = await opret();
    const virkning = { from: '2020-01-01', to: 'infinity' };
    for (let nr = 1; nr <= 30; nr += 1)
      service.send(
        { operation: 'update', objektID: uuid },
        { attributter: { sagegenskaber: [{ titel: `${nr}`, virkning }] } },
      );
    await service.ask({ operation: 'delete', objektID: uuid });
    const titles = (await sager.historik(uuid)).map(
      ({ attributter }) => attributter?.sagegenskaber?.find(({ virkning: { from } }) => from.startsWith('2020'))?.titel,
    );

    expect(titles.slice(1, -1).toReversed()).toEqual(Array.from({ length: 30 }, (_, at) => `${at + 1}`));
  });

  it('carries out once, and answers alike, a command that is sent again with its beskedID or message_id', async () => {
    const create = { headers: { operation: 'create', objekttype: 'sag', beskedID: randomUUID() }, body: enSag() };
    const update = {
      headers: { operation: 'passivate', objekttype: 'sag', objektID: await opret() },
      properties: { messageId: `${randomUUID()} igen` },
    };
    for (const command of [create, update]) {
      const [first, second] = [
        await service.client.ask(topologi.kommando.navn, command),
        await service.client.ask(topologi.kommando.navn, command),
      ];

      expect(first.status).toBeLessThan(300);
      expect(second).toEqual(first);
    }
  });

  it('refuses another command with the same beskedID', async () => {
    const beskedID = randomUUID();
    await service.ask({ operation: 'create', beskedID }, enSag({ titel: 'Den ene' }));

    expect(await service.ask({ operation: 'create', beskedID }, enSag({ titel: 'Den anden' }))).toMatchObject({
      status: 422,
      body: { kode: 'idempotens-noegle-genbrugt', sourceProgram: 'sagdok' },
    });
  });

  it('leaves nothing behind in the queues', async () => {
    await service.ask({ operation: 'search' });
    for (const queue of [
      topologi.kommandoKoe('sag', []).navn,
      topologi.ukendtKommando.koe.navn,
      topologi.doed.koe.navn,
    ])
      expect(await service.client.count(queue)).toBe(0);
  });

  it('/health/ready tells that the broker is there', async () => {
    expect(await sager.http.ok('GET', '/health/ready')).toMatchObject({ body: { status: 'ok', rabbitmq: 'ok' } });
  });
});
