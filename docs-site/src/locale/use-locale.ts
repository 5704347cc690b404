import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { isLocale, type Locale, LOCALES } from './locale.ts';

/** The language of the page. */
export function useLocale(): Locale {
  const { currentLocale } = useDocusaurusContext().i18n;

  return isLocale(currentLocale) ? currentLocale : LOCALES[0];
}
