import type { Tekster } from '@sagdok/model';
import { isLocale, type Locale, LOCALES } from './locale.ts';

/** The language that is being built: the configuration, sidebars and plugins are loaded once a language. */
export function buildLocale(): Locale {
  const locale = process.env.DOCUSAURUS_CURRENT_LOCALE ?? LOCALES[0];
  if (!isLocale(locale)) throw new Error(`The portal has no language "${locale}".`);

  return locale;
}

/** The text in the language that is being built. */
export function localized(tekster: Tekster): string {
  return tekster[buildLocale()];
}
