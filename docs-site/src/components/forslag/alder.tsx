import type { ReactNode } from 'react';
import { dageMellem } from '../../forslag/dage.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { Dato } from './dato.tsx';
import { useToday } from './use-today.ts';

/** How long ago a date was; the date itself until a script can tell. */
export function Alder({ siden }: { readonly siden: string }): ReactNode {
  const sprog = useLocale() === 'da' ? 'da' : 'en-GB';
  const today = useToday();
  if (today === undefined) return <Dato dato={siden} />;

  return <time dateTime={siden}>{forSiden(dageMellem(today, siden), sprog)}</time>;
}

function forSiden(dage: number, sprog: string): string {
  const format = new Intl.RelativeTimeFormat(sprog, { numeric: 'auto' });
  if (dage > -60) return format.format(Math.min(dage, 0), 'day');

  return dage > -730
    ? format.format(Math.trunc(dage / 30.4), 'month')
    : format.format(Math.trunc(dage / 365.25), 'year');
}
