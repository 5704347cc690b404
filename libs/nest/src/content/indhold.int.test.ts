import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { HELE_TIDEN } from '../testing/objekter/virkning.js';
import { rawRequest, type RawRequest } from '../testing/raw-request.js';
import { describeService, SCHEMA } from '../testing/test-service.js';

const MEGABYTE = 1024 * 1024;
const BOUNDARY = 'graense';
const MULTIPART = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

/** A document whose one part has this content. */
const medIndhold = (indhold: string, mimetype = 'text/plain'): ReturnType<typeof etDokument> =>
  etDokument({ varianter: [enVariant({ dele: [enDel({ indhold, mimetype })] })] });

const form = (json: unknown, files: Readonly<Record<string, string | Buffer>> = {}): FormData => {
  const data = new FormData();
  data.append('json', JSON.stringify(json));
  for (const [name, content] of Object.entries(files)) data.append(name, new Blob([content]), `${name}.txt`);
  return data;
};

const jsonPart = (json: unknown): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="json"\r\n\r\n${JSON.stringify(json)}\r\n`;
const FILE_START = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="f1"; filename="stor.bin"\r\n\r\n`;
const END = `\r\n--${BOUNDARY}--\r\n`;

/** Waits until something can be observed. */
const until = async (observed: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 400; i++) {
    if (await observed()) return;
    await sleep(25);
  }
  throw new Error('it has not come to be in ten seconds');
};

describeService('indhold', [dokument, sag], (service) => {
  const dokumenter = service.of(dokument);
  const files = async (): Promise<string[]> => {
    const entries = await readdir(service.indhold, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  };
  const upload = async (json: unknown, content: Readonly<Record<string, string | Buffer>>): Promise<string> => {
    const { body } = await service.http.ok('POST', '/dokument/dokument', form(json, content));
    return (body as { uuid: string }).uuid;
  };
  const indholdAf = async (uuid: string): Promise<string> => {
    const { varianter } = await dokumenter.laes(uuid);
    return varianter?.[0]?.dele?.[0]?.egenskaber?.[0]?.indhold ?? '';
  };
  const adresseAf = async (uuid: string): Promise<string> =>
    `/dokument/dokument/${(await indholdAf(uuid)).replace('store:', '')}`;
  const postForm = (): RawRequest => rawRequest(service.url, 'POST', '/dokument/dokument', MULTIPART);

  describe('upload', () => {
    it('of a file in the field referred to is stored, and fetched at the path that indhold then has', async () => {
      const uuid = await upload(medIndhold('field:f1'), { f1: 'Kære nabo,\nhermed æøå.\n' });
      const { headers, body } = await service.http.ok('GET', await adresseAf(uuid));

      expect(await indholdAf(uuid)).toMatch(/^store:\d{4}\/\d\d\/\d\d\/\d\d\/\d\d\/[0-9a-f-]{36}\.bin$/);
      expect(body).toBe('Kære nabo,\nhermed æøå.\n');
      expect(headers.get('content-type')).toBe('text/plain');
      expect(headers.get('content-length')).toBe('27');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe('sandbox');
    });

    it('of an empty file is stored', async () => {
      const uuid = await upload(medIndhold('field:f1'), { f1: '' });

      expect((await service.http.ok('GET', await adresseAf(uuid))).body).toBe('');
    });

    it('goes to disk as it comes in, and out again unchanged', async () => {
      const content = randomBytes(MEGABYTE);
      const request = postForm();
      const before = new Set(await files());
      const hash = createHash('sha256');
      const send = async (): Promise<void> => {
        hash.update(content);
        if (!request.outgoing.write(content)) await once(request.outgoing, 'drain');
      };
      request.outgoing.write(jsonPart(medIndhold('field:f1', 'application/pdf')) + FILE_START);
      for (let i = 0; i < 10; i++) await send();
      await until(async () => {
        const [file] = (await files()).filter((each) => !before.has(each));
        return file !== undefined && (await stat(file)).size > 9 * MEGABYTE;
      });
      for (let i = 0; i < 10; i++) await send();
      request.outgoing.end(END);
      const { uuid } = JSON.parse((await request.answer()).text) as { uuid: string };
      const response = await fetch(`${service.url}${await adresseAf(uuid)}`);
      const received = createHash('sha256');
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) received.update(chunk);

      expect(response.headers.get('content-length')).toBe(String(20 * MEGABYTE));
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(received.digest('hex')).toBe(hash.digest('hex'));
    });

    it('may come in a ret', async () => {
      const uuid = await dokumenter.opret(etDokument());
      const ret = {
        varianter: [
          {
            varianttekst: 'PDF',
            dele: [{ deltekst: 'A', egenskaber: [{ indhold: 'field:f1', virkning: HELE_TIDEN }] }],
          },
        ],
      };
      await service.http.ok('PATCH', `/dokument/dokument/${uuid}`, form(ret, { f1: 'nyt' }));

      expect((await service.http.ok('GET', await adresseAf(uuid))).body).toBe('nyt');
    });

    it('may come with a history, and is kept when the same history comes again', async () => {
      const original = await upload(medIndhold('field:f1'), { f1: 'først' });
      await dokumenter.ret(original, { attributter: { dokumentegenskaber: [{ titel: 'B', virkning: HELE_TIDEN }] } });
      const registreringer = JSON.parse(
        JSON.stringify(await dokumenter.historik(original)).replaceAll(/store:[^"]*/g, 'field:f1'),
      ) as unknown;
      const uuid = randomUUID();
      const put = (json: unknown, content: Readonly<Record<string, string>>): Promise<unknown> =>
        service.http.ok('PUT', `/dokument/dokument/${uuid}`, form(json, content));
      await put({ registreringer }, { f1: 'igen' });

      expect((await service.http.ok('GET', await adresseAf(uuid))).body).toBe('igen');
      await put({ registreringer: await dokumenter.historik(uuid) }, {});
      expect((await service.http.ok('GET', await adresseAf(uuid))).body).toBe('igen');
      expect(
        await service.http.refused('PUT', `/dokument/dokument/${randomUUID()}`, form({ registreringer })),
      ).toMatchObject({
        status: 400,
        steder: [
          '/registreringer/0/varianter/0/dele/0/egenskaber/0/indhold',
          '/registreringer/1/varianter/0/dele/0/egenskaber/0/indhold',
        ],
      });
    });

    it('is kept by a ret of something else', async () => {
      const uuid = await upload(medIndhold('field:f1'), { f1: 'indhold' });
      await dokumenter.ret(uuid, { attributter: { dokumentegenskaber: [{ titel: 'Ny', virkning: HELE_TIDEN }] } });

      expect((await service.http.ok('GET', await adresseAf(uuid))).body).toBe('indhold');
    });

    it('of files that nothing refers to leaves none of them', async () => {
      const before = await files();
      await upload(etDokument(), { f1: 'a', f2: 'b' });

      expect(await files()).toEqual(before);
    });

    it('with a form but without files is an ordinary opret, of every type', async () => {
      const { status } = await service.http.ok('POST', '/sag/sag', form(enSag()));

      expect(status).toBe(201);
    });
  });

  describe('the part json', () => {
    it('may be sent as a file, of every type, and with the files that it refers to', async () => {
      const data = new FormData();
      data.append('f1', new Blob(['indhold']), 'f1.txt');
      data.append('json', new Blob([JSON.stringify(medIndhold('field:f1'))], { type: 'application/json' }), 'a.json');
      const { body } = await service.http.ok('POST', '/dokument/dokument', data);
      const sagsform = new FormData();
      sagsform.append('json', new Blob([JSON.stringify(enSag({ titel: 'Æbler' }))]));
      const { uuid } = (await service.http.ok('POST', '/sag/sag', sagsform)).body as { uuid: string };

      expect((await service.http.ok('GET', await adresseAf((body as { uuid: string }).uuid))).body).toBe('indhold');
      expect(await service.of(sag).laes(uuid)).toMatchObject({ attributter: { sagegenskaber: [{ titel: 'Æbler' }] } });
    });

    it('that is a file with something else in it is refused, and so is one without end', async () => {
      const data = new FormData();
      data.append('json', new Blob(['%PDF-1.7']), 'a.pdf');
      const large = postForm();
      large.outgoing.on('error', () => undefined);
      large.outgoing.write(FILE_START.replace('"f1"', '"json"'));
      for (let i = 0; i <= 64; i++) large.outgoing.write(' '.repeat(MEGABYTE));
      large.outgoing.end(END);

      expect(await service.http.refused('POST', '/dokument/dokument', data)).toMatchObject({ kode: 'ugyldig-json' });
      expect(await large.answer()).toMatchObject({ status: 413 });
    });
  });

  describe('content that nothing refers to', () => {
    const underWay = async (): Promise<string[]> =>
      (await service.sql<{ sti: string }>(`select sti from ${SCHEMA}.indhold_undervejs`)).map(({ sti }) => sti);
    const clean = async (): Promise<void> => service.registre.removeAbandonedContent();
    const leftBehind = async (sti: string, age: string): Promise<string> => {
      const file = join(service.indhold, sti);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, 'efterladt');
      const now = new Date(Number(service.clock.now() / 1000n)).toISOString();
      await service.sql(
        `insert into ${SCHEMA}.indhold_undervejs values ('${sti}', timestamptz '${now}' - interval '${age}')`,
      );
      return file;
    };

    it('is not under way once it is referred to or removed', async () => {
      await upload(medIndhold('field:f1'), { f1: 'a', f2: 'b' });
      await service.http.refused('POST', '/dokument/dokument', form({}, { f1: 'x' }));

      expect(await underWay()).toEqual([]);
    });

    it('is removed when it was left behind more than a day ago, and not before', async () => {
      const old = await leftBehind('2025/12/01/12/00/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11.bin', '25 hours');
      const half = await leftBehind('2025/12/01/12/00/ee4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11.bin', '25 hours');
      await rename(half, `${half}.del`);
      const young = await leftBehind('2025/12/01/13/00/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11.bin', '23 hours');
      await clean();
      const left = await files();

      expect(left).toContain(young);
      expect(left.filter((file) => file.startsWith(old) || file.startsWith(half))).toEqual([]);
      expect(await underWay()).toEqual(['2025/12/01/13/00/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11.bin']);
      await service.sql(`delete from ${SCHEMA}.indhold_undervejs`);
      await rm(young);
    });

    it('is kept when a document of now or earlier refers to it, however long it was under way', async () => {
      const uuid = await upload(medIndhold('field:f1'), { f1: 'indhold' });
      const adresse = await adresseAf(uuid);
      await leftBehind(adresse.replace('/dokument/dokument/', ''), '3 days');
      await dokumenter.slet(uuid);
      await clean();

      expect((await files()).some((file) => file.endsWith(adresse.split('/').at(-1)!))).toBe(true);
      expect(await underWay()).toEqual([]);
    });

    it('is never removed when it was not under way here: another database may refer to it', async () => {
      const file = await leftBehind('2025/12/01/14/00/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11.bin', '3 days');
      await service.sql(`delete from ${SCHEMA}.indhold_undervejs`);
      await clean();

      expect(await files()).toContain(file);
      await rm(file);
    });
  });

  describe('a failed upload', () => {
    const leavesNothing = async (run: () => Promise<void>): Promise<void> => {
      const before = await files();
      const count = async (): Promise<unknown> => service.sql('select count(*) from proeve.dokument_registrering');
      const registreringer = await count();
      await run();
      await until(async () => (await files()).length === before.length);
      expect(await files()).toEqual(before);
      expect(await count()).toEqual(registreringer);
    };

    it('because the body is wrong leaves no file', async () => {
      await leavesNothing(async () => {
        const body = { ...medIndhold('field:f1'), ukendt: 1 };
        expect(await service.http.refused('POST', '/dokument/dokument', form(body, { f1: 'x' }))).toMatchObject({
          status: 400,
          steder: ['/ukendt'],
        });
      });
    });

    it('because a file is missing names the place', async () => {
      await leavesNothing(async () => {
        const missing = form(medIndhold('field:f2'), { f1: 'x' });
        expect(await service.http.refused('POST', '/dokument/dokument', missing)).toMatchObject({
          status: 400,
          steder: ['/varianter/0/dele/0/egenskaber/0/indhold'],
        });
      });
    });

    it('because the JSON is broken leaves no file', async () => {
      await leavesNothing(async () => {
        const data = new FormData();
        data.append('f1', new Blob(['x']), 'f1.txt');
        data.append('json', '{ "note": ');
        expect(await service.http.refused('POST', '/dokument/dokument', data)).toMatchObject({ kode: 'ugyldig-json' });
      });
    });

    it('because the JSON is there twice leaves no file', async () => {
      await leavesNothing(async () => {
        const data = form(medIndhold('field:f1'), { f1: 'x' });
        data.append('json', JSON.stringify(medIndhold('field:f1')));
        expect(await service.http.refused('POST', '/dokument/dokument', data)).toMatchObject({
          status: 400,
          koder: ['for-mange'],
        });
      });
    });

    it('because the object is not there leaves no file', async () => {
      await leavesNothing(async () => {
        const path = '/dokument/dokument/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11';
        const { varianter } = medIndhold('field:f1');
        expect(await service.http.refused('PATCH', path, form({ varianter }, { f1: 'x' }))).toMatchObject({
          status: 404,
        });
      });
    });

    it('because the client breaks off leaves no file', async () => {
      await leavesNothing(async () => {
        const before = (await files()).length;
        const request = postForm();
        request.outgoing.on('error', () => undefined);
        request.outgoing.write(jsonPart(medIndhold('field:f1')) + FILE_START);
        request.outgoing.write(randomBytes(MEGABYTE));
        await until(async () => (await files()).length > before);
        request.outgoing.destroy();
      });
    });

    it('because the form ends in the middle is 400 and leaves no file', async () => {
      await leavesNothing(async () => {
        const request = postForm();
        request.outgoing.end(`${jsonPart(medIndhold('field:f1'))}${FILE_START}halvt`);
        expect(await request.answer()).toMatchObject({ status: 400 });
      });
    });

    it('that is refused before its end leaves the connection as it was', async () => {
      const { hostname, port } = new URL(service.url);
      const socket = connect({ host: hostname, port: Number(port) });
      const status = async (json: string): Promise<string> => {
        const body = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="json"\r\n\r\n${json}\r\n${FILE_START}${'x'.repeat(4 * MEGABYTE)}${END}`;
        socket.write(
          `POST /dokument/dokument HTTP/1.1\r\nHost: x\r\nContent-Type: ${MULTIPART['content-type']}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        );
        const [answer] = (await once(socket, 'data')) as [Buffer];
        return answer.toString('latin1', 0, 'HTTP/1.1 200'.length);
      };

      expect(await status('{ "note": ')).toBe('HTTP/1.1 400');
      expect(await status(JSON.stringify(etDokument()))).toBe('HTTP/1.1 201');
      socket.destroy();
    });

    it('because the form has no boundary is 400', async () => {
      const request = rawRequest(service.url, 'POST', '/dokument/dokument', {
        'content-type': 'multipart/form-data',
      });
      request.outgoing.end('noget');
      expect(await request.answer()).toMatchObject({ status: 400 });
    });

    it('without the field json is refused as an empty request', async () => {
      await leavesNothing(async () => {
        const data = new FormData();
        data.append('f1', new Blob(['x']), 'f1.txt');
        expect(await service.http.refused('POST', '/dokument/dokument', data)).toMatchObject({
          status: 400,
          kode: 'tom-anmodning',
        });
      });
    });
  });

  describe('download', () => {
    it('of what no document refers to is 404', async () => {
      const path = '2026/01/01/12/00/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11.bin';
      expect(await service.http.refused('GET', `/dokument/dokument/${path}`)).toMatchObject({ status: 404 });
    });

    it('of a path that a document refers to but the store did not make is 404, wherever it leads', async () => {
      for (const path of ['../../../../etc/passwd', '/etc/passwd', '2026/01/01/12/00/../../../../../../etc/hostname']) {
        await dokumenter.opret(medIndhold(`store:${path}`));
        for (const spelt of [path, encodeURIComponent(path), path.replaceAll('..', '%2e%2e')]) {
          const request = rawRequest(service.url, 'GET', `/dokument/dokument/${spelt}`);
          request.outgoing.end();
          expect((await request.answer()).status).toBe(404);
        }
      }
    });

    it('of a reference to somewhere else is answered as it was given, and not fetched', async () => {
      const uuid = await dokumenter.opret(medIndhold('http://arkiv.example/1'));

      expect(await indholdAf(uuid)).toBe('http://arkiv.example/1');
    });

    it.each(['text/html\r\nset-cookie: a=b', 'hvad som helst', ''])(
      'of content whose media type is %j goes out as bytes',
      async (mimetype) => {
        const uuid = await upload(medIndhold('field:f1', mimetype), { f1: '<script>1</script>' });
        const { headers } = await service.http.ok('GET', await adresseAf(uuid));

        expect(headers.get('content-type')).toBe('application/octet-stream');
        expect(headers.get('set-cookie')).toBeNull();
      },
    );

    it('of content that an earlier registrering had still works', async () => {
      const uuid = await upload(medIndhold('field:f1'), { f1: 'gammelt' });
      const adresse = await adresseAf(uuid);
      await dokumenter.ret(uuid, { varianter: [] });

      expect((await service.http.ok('GET', adresse)).body).toBe('gammelt');
    });
  });
});
