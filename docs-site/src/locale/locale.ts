/** The languages of the portal, the default first. */
export const LOCALES = ['da', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Whether a text names a language of the portal. */
export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
