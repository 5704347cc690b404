import type { Tekster } from '@sagdok/model';
import { parseTidspunkt, periode, type Periode, type Tidspunkt } from '@sagdok/tid';

/** The unit that is responsible for the case of the picture. */
export type Enhed = 'vand' | 'vej';

/** One registrering of the story: when it was written, what it says holds, and since when. */
export interface Registration {
  readonly written: Tidspunkt;
  readonly ansvarlig: Enhed;
  readonly holds: Periode;
}

export const ENHEDER: Readonly<Record<Enhed, Tekster>> = {
  vand: { da: 'Vand', en: 'Water' },
  vej: { da: 'Vej', en: 'Roads' },
};

/** The story: Vand has the case; Vej takes it over; it turns out later that Vej had done so a month before. */
export const REGISTRATIONS: readonly Registration[] = [
  { written: day('2024-01-08'), ansvarlig: 'vand', holds: from('2024-01-01') },
  { written: day('2024-03-15'), ansvarlig: 'vej', holds: from('2024-04-01') },
  { written: day('2024-06-10'), ansvarlig: 'vej', holds: from('2024-02-15') },
];

/** The first and last day that the picture shows, on both axes. */
export const SHOWN: Periode = periode(day('2024-01-01'), day('2024-09-01'));

function from(text: string): Periode {
  return periode(day(text), 'infinity');
}

function day(text: string): Tidspunkt {
  const tidspunkt = parseTidspunkt(text);
  if (tidspunkt === undefined) throw new Error(`"${text}" is no date.`);

  return tidspunkt;
}
