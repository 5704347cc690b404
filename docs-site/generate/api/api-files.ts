import { LOCALES } from '../../src/locale/locale.ts';
import { pagePath, pageText } from '../page.ts';
import type { StandardSource } from '../standard.ts';
import { openapiDocuments } from './openapi-versions.ts';
import { apiPage } from './pages/api-page.ts';
import { problemPages } from './pages/problem-pages.ts';
import { servicePage } from './pages/service-page.ts';
import { servicesOf } from './service.ts';

/** Every page of the API reference and of error codes, by its path in the portal's folder. */
export function apiFiles(source: StandardSource): ReadonlyMap<string, string> {
  const services = servicesOf(openapiDocuments(source.openapi.current), source.standarder);

  return new Map(
    LOCALES.flatMap((locale) =>
      [
        apiPage(source, services, locale),
        ...services.map((service) => servicePage(source, service, locale)),
        ...problemPages(locale),
      ].map((page) => [pagePath(page, locale, 'api'), pageText(page, 'api')] as const),
    ),
  );
}
