import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { type Moede, MOEDER } from '../../../data/moeder.ts';
import { formatDate } from '../../locale/format-date.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';

/** The community's meetings, the newest first, or that none is called. */
export function MeetingList(): ReactNode {
  const t = useTekst();
  const newestFirst = MOEDER.toSorted((a, b) => b.start.localeCompare(a.start));

  return (
    <>
      {newestFirst.length === 0 ? (
        <p>
          {t({
            da: 'Der er ikke indkaldt til noget møde. Kalenderen er tom, og den, der abonnerer på den, får det første, når det kommer.',
            en: 'No meeting has been called. The calendar is empty, and who subscribes to it gets the first one when it comes.',
          })}
        </p>
      ) : (
        newestFirst.map((moede) => <Meeting key={moede.id} moede={moede} />)
      )}
      <p>
        <a href={useBaseUrl('/moeder.ics')}>{t({ da: 'Kalenderen (iCal)', en: 'The calendar (iCal)' })}</a>
      </p>
    </>
  );
}

function Meeting({ moede }: { readonly moede: Moede }): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const { id, titel, om, start, slut, sted, dagsorden, referat } = moede;

  return (
    <article id={id}>
      <h3>{t(titel)}</h3>
      <p>
        <time dateTime={start}>
          {formatDate(start.slice(0, 10), locale)} {start.slice(11)}
        </time>
        –{slut.slice(11)}, {t(sted)}
      </p>
      <p>{t(om)}</p>
      <p>
        {dagsorden && <a href={dagsorden}>{t({ da: 'Dagsorden', en: 'Agenda' })}</a>}{' '}
        {referat && <a href={referat}>{t({ da: 'Referat', en: 'Minutes' })}</a>}
      </p>
    </article>
  );
}
