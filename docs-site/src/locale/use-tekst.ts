import type { Tekster } from '@sagdok/model';
import { useLocale } from './use-locale.ts';

/** Gives texts in the language of the page: `const t = useTekst(); t({ da: 'Sag', en: 'Case' })`. */
export function useTekst(): (tekster: Tekster) => string {
  const locale = useLocale();

  return (tekster) => tekster[locale];
}
