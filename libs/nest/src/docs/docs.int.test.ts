import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { PGLITE } from '@sagdok/test-support';
import { TestService } from '../testing/test-service.js';

const service = new TestService([sag]);

beforeAll(() => service.start(PGLITE.open));

afterAll(() => service.stop());

const page = async (): Promise<{ response: Response; html: string }> => {
  const response = await fetch(`${service.url}/docs`);
  return { response, html: await response.text() };
};

/** The addresses in the page, as it is at `/docs`. */
const addresses = (html: string): URL[] =>
  [...html.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address = '']) => new URL(address, `${service.url}/docs`));

describe('/docs', () => {
  it('is a page in Danish', async () => {
    const { response, html } = await page();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('<title>sagdok</title>');
  });

  it('asks no other host for anything, and may not', async () => {
    const { response, html } = await page();
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(policy.split('; ')).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    for (const { protocol, origin } of addresses(html)) {
      if (protocol !== 'data:') expect(origin).toBe(service.url);
    }
  });

  it('has its files, which a browser may keep', async () => {
    const { html } = await page();
    const files = addresses(html).filter(({ pathname }) => pathname.startsWith('/docs/'));
    const types: Record<string, string> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

    expect(files.map(({ pathname }) => pathname)).toEqual([
      '/docs/swagger-ui.css',
      '/docs/sagdok.css',
      '/docs/swagger-ui-bundle.js',
      '/docs/sagdok.js',
    ]);
    for (const file of files) {
      const { status, headers } = await fetch(file);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(types[file.pathname.split('.').at(-1) ?? '']);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('shows the document of the same process', async () => {
    const script = await (await fetch(`${service.url}/docs/sagdok.js`)).text();

    expect(script).toContain("url: 'openapi.json'");
    expect(script).toContain('validatorUrl: null');
    expect((await fetch(`${service.url}/openapi.json`)).status).toBe(200);
  });

  it.each(['/docs/ukendt.js', '/docs/..%2fpackage.json'])('has no other files: %s', async (path) => {
    expect(await service.http.refused('GET', path)).toMatchObject({ status: 404, kode: 'ukendt-adresse' });
  });
});
