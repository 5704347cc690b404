import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { PGLITE } from '@sagdok/test-support';
import { FEJLKODER } from '@sagdok/validering';
import { STATUSES, type Problem } from '../rest/problem.js';
import { PROBLEMER } from '../rest/problemer.js';
import { TestService } from '../testing/test-service.js';

const service = new TestService([sag]);

beforeAll(() => service.start(PGLITE.open));

afterAll(() => service.stop());

const page = async (path: string): Promise<string> => {
  const { status, headers, body } = await service.http.send('GET', path);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  return body as string;
};

describe('/problemer', () => {
  it('has the page that the type of a refusal names', async () => {
    const { body } = await service.http.send('GET', '/sag/sag/6a1f0c6e-3f0b-4d0c-9a53-2f6f0c1d7b11');
    const { type } = body as Problem;

    const { pathname } = new URL(type, `${service.url}/sag/sag/6a1f0c6e-3f0b-4d0c-9a53-2f6f0c1d7b11`);
    expect(await page(pathname)).toContain('<h1>ikke-fundet</h1>');
  });

  it.each(Object.entries(PROBLEMER))(
    'has a page of %s in both languages, with an answer of that kind',
    async (kode, problem) => {
      const html = await page(`/problemer/${kode}`);
      const plain = html.replaceAll(/<\/?code>/g, '`');

      for (const { da, en } of [problem.betydning, problem.handling]) {
        expect(plain).toContain(`<p>${da}</p>`);
        expect(plain).toContain(`<p lang="en">${en}</p>`);
      }
      expect(html).toContain(`"type": "/problemer/${kode}"`);
      expect(problem.eksempel()).toMatchObject({ kode, status: STATUSES[kode as keyof typeof STATUSES] });
    },
  );

  it('lists all of them, with links that lead there', async () => {
    const links = [...(await page('/problemer')).matchAll(/href="([^"]+)"/g)].map(
      ([, link = '']) => new URL(link, `${service.url}/problemer`).pathname,
    );

    expect(links).toEqual(Object.keys(PROBLEMER).map((kode) => `/problemer/${kode}`));
  });

  it('says what each code of a fault means', async () => {
    const html = await page('/problemer/ugyldig-anmodning');

    for (const kode of Object.keys(FEJLKODER)) expect(html).toContain(`<dt id="${kode}">`);
  });

  it('has nothing for a code that is none', async () => {
    expect(await service.http.refused('GET', '/problemer/constructor')).toMatchObject({ kode: 'ukendt-adresse' });
  });
});
