import type { ReactNode } from 'react';
import type { Forslagstekst } from '../../forslag/forslag.ts';
import { LOCALES } from '../../locale/locale.ts';
import { useLocale } from '../../locale/use-locale.ts';

/** A text of a proposal in the language of the page, or in the one it was written in, marked as such. */
export function TekstPaaSproget({ tekst }: { readonly tekst: Forslagstekst }): ReactNode {
  const locale = useLocale();
  const skrevet = [locale, ...LOCALES].find((sprog) => tekst[sprog]);
  if (skrevet === undefined) return null;

  return skrevet === locale ? tekst[skrevet] : <span lang={skrevet}>{tekst[skrevet]}</span>;
}
