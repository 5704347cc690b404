import type { ReactNode } from 'react';
import { formatDay } from '../../tidslaboratorium/day.ts';
import type { Answer } from '../../tidslaboratorium/laboratory.ts';
import { fieldAt, type Picture } from '../../tidslaboratorium/picture.ts';
import type { Point } from '../../tidslaboratorium/state.ts';
import { TRACKS, type TrackId } from '../../tidslaboratorium/track.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './plot.module.css';
import { Swatch } from './swatch.tsx';

interface AnswerLineProps {
  readonly track: TrackId;
  readonly picture: Picture;
  readonly point: Point;
  /** What the service answers there. */
  readonly answer: Answer;
}

/** The question that the cross asks, and its answer, in words. */
export function AnswerLine({ track, picture, point, answer }: AnswerLineProps): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const { spoergsmaal, choices } = TRACKS[track];
  const choice = answer.status === 200 ? fieldAt(picture, point.valid, point.known)?.choice : undefined;

  return (
    <p className={styles.answer}>
      <span>
        {t(spoergsmaal)} <b className={styles.valid}>{formatDay(point.valid, locale)}</b>
        {t({ da: ', som vi vidste det ', en: ', as we knew it on ' })}
        <b className={styles.known}>{formatDay(point.known, locale)}</b>?
      </span>
      <strong aria-live="polite">
        {choice ? (
          <>
            <Swatch place={choices.indexOf(choice)} /> {t(choice.navn)}
          </>
        ) : (
          t(withoutValue(answer.status))
        )}
      </strong>
    </p>
  );
}

const withoutValue = (status: number): { readonly da: string; readonly en: string } => {
  if (status === 410) return { da: 'Sagen er slettet', en: 'The case is deleted' };
  if (status === 404) return { da: 'Vi kendte ikke sagen', en: 'We knew of no case' };
  return { da: 'Intet', en: 'Nothing' };
};
