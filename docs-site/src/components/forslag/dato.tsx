import type { ReactNode } from 'react';
import { useLocale } from '../../locale/use-locale.ts';

/** A civil date in the language of the page. */
export function Dato({ dato }: { readonly dato: string }): ReactNode {
  const sprog = useLocale() === 'da' ? 'da' : 'en-GB';
  const skrevet = new Intl.DateTimeFormat(sprog, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dato));

  return <time dateTime={dato}>{skrevet}</time>;
}
