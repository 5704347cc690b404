import { LOCALES } from '../src/locale/locale.ts';
import type { Locale } from '../src/locale/locale.ts';
import { type Page, pagePath, pageText } from './page.ts';
import { additionsPage } from './pages/additions-page.ts';
import { changesPage } from './pages/changes-page.ts';
import { downloadsPage } from './pages/downloads-page.ts';
import { partPage } from './pages/part-page.ts';
import { textPage } from './pages/text-page.ts';
import { typePage } from './pages/type-page.ts';
import { beskrevneVersioner, type StandardSource } from './standard.ts';

/** Every page that is made from the model and the text, by its path in the portal's folder. */
export function standardFiles(source: StandardSource): ReadonlyMap<string, string> {
  return new Map([
    ...LOCALES.flatMap((locale) =>
      pages(source, locale).map((page) => [pagePath(page, locale), pageText(page)] as const),
    ),
  ]);
}

function pages(source: StandardSource, locale: Locale): readonly Page[] {
  const types = source.standarder.flatMap(({ objekttyper }) => objekttyper);

  return [
    ...source.dele.flatMap((del) => {
      const versioner = beskrevneVersioner(del);

      return [
        partPage(source, del, locale),
        ...versioner.map((version) => textPage(source, del, version, locale)),
        ...versioner.flatMap((fra, place) =>
          versioner.slice(place + 1).map((til) => changesPage(source, del, fra, til, locale)),
        ),
      ];
    }),
    ...types.map((type) => typePage(source, type, locale)),
    additionsPage(source, locale),
    downloadsPage(source, locale),
  ];
}
