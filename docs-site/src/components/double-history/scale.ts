import { isFinite, type Periode, type Tidspunkt } from '@sagdok/tid';
import { SHOWN } from './registrations.ts';

const DAY = 86_400_000_000n;

/** The number of days that the picture shows. */
export const DAYS = dayOf(SHOWN.til);

/** The number of a day in the picture, from 0; an instant outside it is at its edge. */
export function dayOf(t: Tidspunkt): number {
  const { fra, til } = SHOWN;
  if (!isFinite(fra) || !isFinite(til)) throw new Error('The picture shows a bounded time.');
  if (t === '-infinity' || (isFinite(t) && t < fra)) return 0;
  if (t === 'infinity' || t > til) return Number((til - fra) / DAY);

  return Number((t - fra) / DAY);
}

/** The instant at which a day of the picture begins. */
export function instantOf(day: number): bigint {
  if (!isFinite(SHOWN.fra)) throw new Error('The picture shows a bounded time.');

  return SHOWN.fra + BigInt(day) * DAY;
}

/** A period as days of the picture. */
export function span({ fra, til }: Periode): { readonly from: number; readonly length: number } {
  return { from: dayOf(fra), length: dayOf(til) - dayOf(fra) };
}

/** A day of the picture as text, e.g. `1. marts`. */
export function formatDay(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(dateOf(day));
}

/** A day of the picture as a short text, the same in both languages: `15.3.` */
export function formatShortDay(day: number): string {
  const date = dateOf(day);

  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.`;
}

function dateOf(day: number): Date {
  return new Date(Number(instantOf(day) / 1000n));
}
