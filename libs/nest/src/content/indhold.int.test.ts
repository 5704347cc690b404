import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { HELE_TIDEN } from '../testing/objekter/virkning.js';
import { rawRequest, type RawRequest } from '../testing/raw-request.js';
import { describeService } from '../testing/test-service.js';

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
