import { Feed } from 'feed';
import type { Locale } from '../../src/locale/locale.ts';
import type { FeedEntry } from './feed-entry.ts';

/** How many entries a feed has at most. */
const NEWEST = 100;

interface FeedPlace {
  readonly title: string;
  readonly locale: Locale;
  /** The address of the portal in the feed's language, with a slash at its end. */
  readonly portal: string;
  /** The feed's path there without its ending: `feeds/alt`. */
  readonly path: string;
}

/** The newest entries as Atom and as JSON Feed, the newest first. */
export function makeFeed(
  entries: readonly FeedEntry[],
  { title, locale, portal, path }: FeedPlace,
): { readonly atom: string; readonly json: string } {
  // Of one day, what comes last in its source happened last.
  const newest = entries
    .toReversed()
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, NEWEST);
  const feedOf = (titleOf: (plain: string) => string): Feed => {
    const feed = new Feed({
      title,
      id: `${portal}${path}`,
      link: portal,
      language: locale,
      updated: new Date(newest[0]?.date ?? 0),
      generator: 'sagdok',
      feedLinks: { atom: `${portal}${path}.atom`, json: `${portal}${path}.json` },
      author: { name: 'sagdok' },
      copyright: 'EUPL-1.2',
    });
    for (const entry of newest) {
      feed.addItem({
        title: titleOf(entry.title[locale]),
        id: `${portal}${entry.id}`,
        link: portal + entry.path.replace(/^\//, ''),
        date: new Date(entry.date),
        description: asHtml(entry.summary[locale]),
      });
    }

    return feed;
  };

  // Both have the summary as HTML. The title is HTML in Atom, and text in a JSON Feed.
  return { atom: feedOf(asHtml).atom1(), json: feedOf((plain) => plain).json1() };
}

/** A text as HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
