import type { ReactNode } from 'react';
import { formatDay } from '../../tidslaboratorium/day.ts';
import type { Picture } from '../../tidslaboratorium/picture.ts';
import { TRACKS, type TrackId } from '../../tidslaboratorium/track.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Table } from '../table/table.tsx';

/** The fields of the picture as a table, in the order in which they were written. */
export function FactTable({ track, picture }: { readonly track: TrackId; readonly picture: Picture }): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const open = t({ da: 'indtil videre', en: 'until further notice' });
  const until = (day: number | undefined): string => (day === undefined ? open : formatDay(day, locale));

  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{t(TRACKS[track].navn)}</th>
          <th scope="col">{t({ da: 'Gælder fra', en: 'Holds from' })}</th>
          <th scope="col">{t({ da: 'Gælder til', en: 'Holds until' })}</th>
          <th scope="col">{t({ da: 'Kendt fra', en: 'Known from' })}</th>
          <th scope="col">{t({ da: 'Kendt til', en: 'Known until' })}</th>
        </tr>
      </thead>
      <tbody>
        {picture.fields.map(({ choice, holds, known }) => (
          <tr key={`${known.fra} ${holds.fra}`}>
            <th scope="row">{t(choice.navn)}</th>
            <td>{formatDay(holds.fra, locale)}</td>
            <td>{until(holds.til)}</td>
            <td>{formatDay(known.fra, locale)}</td>
            <td>{until(known.til)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
