import { describe, expect, it } from '@jest/globals';
import { portalAddress } from './portal-address.ts';

/** The paths of the pages that a sitemap names. */
async function pagesOf(sitemap: string): Promise<readonly string[]> {
  const text = await (await fetch(portalAddress(sitemap))).text();

  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

/** The paths of the portal that a page links to or shows. */
async function linksOf(path: string): Promise<readonly string[]> {
  const html = await (await fetch(portalAddress(path))).text();

  return [...html.matchAll(/(?:href|src)="?([^"\s>]+)/g)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), portalAddress(path)))
    .filter(({ href }) => href.startsWith(portalAddress('')))
    .map(({ pathname }) => pathname);
}

describe('the portal', () => {
  // Docusaurus checks links between pages; this is for files, pictures and what components make.
  it('has every file and page that its pages link to', async () => {
    const pages = [...(await pagesOf('/sitemap.xml')), ...(await pagesOf('/en/sitemap.xml'))];
    const links = new Set((await Promise.all(pages.map(linksOf))).flat());
    const broken = await Promise.all(
      [...links].map(async (path) => ((await fetch(portalAddress(path))).ok ? [] : [path])),
    );

    expect(pages.length).toBeGreaterThan(20);
    expect(broken.flat()).toEqual([]);
  });

  it('gives no two places of a page the same id', async () => {
    const pages = [...(await pagesOf('/sitemap.xml')), ...(await pagesOf('/en/sitemap.xml'))];
    const repeated = await Promise.all(
      pages.map(async (path) => {
        const html = await (await fetch(portalAddress(path))).text();
        const ids = [...html.matchAll(/<[^>]*?\sid="?([^"\s>]+)/g)].map(([, id]) => id);

        return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path} ${id}`);
      }),
    );

    expect(repeated.flat()).toEqual([]);
  });

  it.each(['/', '/en/'])('%s has feeds that can be read', async (root) => {
    const atom = await (await fetch(portalAddress(`${root}feeds/alt.atom`))).text();
    const json = (await (await fetch(portalAddress(`${root}feeds/alt.json`))).json()) as { readonly version: string };

    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
  });

  it('serves its calendar', async () => {
    expect(await (await fetch(portalAddress('/moeder.ics'))).text()).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
  });
});
