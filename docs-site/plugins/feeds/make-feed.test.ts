import { describe, expect, it } from '@jest/globals';
import type { FeedEntry } from './feed-entry.ts';
import { makeFeed } from './make-feed.ts';

const place = { title: 'Alt', locale: 'da', portal: 'https://sagdok.example/', path: 'feeds/alt' } as const;
const entry = (id: string, date: string): FeedEntry => ({
  id,
  date,
  title: { da: `Om ${id} & andet`, en: `On ${id}` },
  summary: { da: 'Kort', en: 'Short' },
  path: `/x/#${id}`,
});

describe('a feed', () => {
  it('has the newest entry first, in its language', () => {
    const { json } = makeFeed([entry('a', '2027-01-01'), entry('b', '2027-02-01')], place);
    const { items } = JSON.parse(json) as {
      readonly items: readonly { readonly url: string; readonly title: string }[];
    };

    expect(items.map(({ url, title }) => [url, title])).toEqual([
      ['https://sagdok.example/x/#b', 'Om b & andet'],
      ['https://sagdok.example/x/#a', 'Om a & andet'],
    ]);
  });

  it('has of one day what happened last first', () => {
    const { json } = makeFeed([entry('kladde', '2027-01-01'), entry('hoering', '2027-01-01')], place);
    const { items } = JSON.parse(json) as { readonly items: readonly { readonly url: string }[] };

    expect(items.map(({ url }) => url)).toEqual([
      'https://sagdok.example/x/#hoering',
      'https://sagdok.example/x/#kladde',
    ]);
  });

  it('has titles and summaries as the texts that they are', () => {
    const { atom, json } = makeFeed(
      [{ ...entry('a', '2027-01-01'), summary: { da: 'Feltet <ejer> & mere', en: '' } }],
      place,
    );
    const { items } = JSON.parse(json) as { readonly items: readonly Readonly<Record<string, string>>[] };

    expect(atom).toContain('<![CDATA[Om a &amp; andet]]>');
    expect(atom).toContain('<![CDATA[Feltet &lt;ejer&gt; &amp; mere]]>');
    expect(items[0]).toMatchObject({ title: 'Om a & andet', content_html: 'Feltet &lt;ejer&gt; &amp; mere' });
  });

  it('names itself and when it was last changed', () => {
    const { atom } = makeFeed([entry('a', '2027-01-01')], place);

    expect(atom).toContain('href="https://sagdok.example/feeds/alt.atom"');
    expect(atom).toContain('<updated>2027-01-01T00:00:00.000Z</updated>');
  });

  it('is the same each time it is made of nothing', () => {
    expect(makeFeed([], place)).toEqual(makeFeed([], place));
  });
});
