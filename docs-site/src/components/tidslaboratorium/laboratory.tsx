import type { ReactNode } from 'react';
import { daysShown, pictureOf } from '../../tidslaboratorium/picture.ts';
import { targetOf } from '../../tidslaboratorium/story.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { AnswerLine } from './answer-line.tsx';
import { ExchangeList } from './exchange-list.tsx';
import { FactTable } from './fact-table.tsx';
import { FreePanel } from './free-panel.tsx';
import styles from './laboratory.module.css';
import { Plot } from './plot.tsx';
import { ServiceAnswer } from './service-answer.tsx';
import { Share } from './share.tsx';
import { Steps } from './steps.tsx';
import { StoryNotice } from './story-notice.tsx';
import { StoryTask } from './story-task.tsx';
import { TrackChoice } from './track-choice.tsx';
import { useLaboratory } from './use-laboratory.ts';
import { useStepTitle } from './use-step-title.ts';

/** The laboratory: what can be done to a case, its picture over both axes of time, and what the service answers. */
export function Laboratory(): ReactNode {
  const t = useTekst();
  const { state, laboratory, fault, move, go } = useLaboratory();
  const { step, track, done } = state;
  const title = useStepTitle(step);
  const picture = pictureOf(laboratory.object, track);
  const days = Math.max(daysShown(done.at(-1)?.dag ?? 0), state.valid, state.known);
  const read = laboratory.read(state.valid, state.known);

  return (
    <div className="needs-script">
      {fault && (
        <p role="alert" className={styles.fault}>
          {t({ da: 'Adressen kan ikke læses. ', en: 'The address cannot be read. ' })}
          {t(fault)} {t({ da: 'Laboratoriet begynder forfra.', en: 'The laboratory starts over.' })}
        </p>
      )}
      <div className={styles.laboratory}>
        <div className={styles.steps}>
          <Steps state={state} go={go} />
        </div>
        {step > 0 && (
          <div className={styles.task}>
            <StoryTask state={state} go={go} title={title} />
          </div>
        )}
        <section className={styles.picture} aria-label={t({ da: 'Billedet', en: 'The picture' })}>
          {step === 0 && (
            <TrackChoice
              track={track}
              onChange={(chosen) => {
                go({ track: chosen });
              }}
            />
          )}
          <AnswerLine track={track} picture={picture} point={state} answer={read} />
          <Plot track={track} picture={picture} days={days} point={state} target={targetOf(state)} onMove={move} />
          <div className={styles.below}>
            <details className={styles.table}>
              <summary>{t({ da: 'Billedet som tabel', en: 'The picture as a table' })}</summary>
              <FactTable track={track} picture={picture} />
            </details>
            <Share />
          </div>
        </section>
        <div className={step > 0 ? styles.notice : styles.free}>
          {step > 0 ? (
            <StoryNotice state={state} go={go} />
          ) : (
            <FreePanel state={state} laboratory={laboratory} go={go} title={title} />
          )}
        </div>
        <div className={styles.answer}>
          <ServiceAnswer track={track} read={read} />
        </div>
        <div className={styles.sent}>
          <ExchangeList exchanges={laboratory.exchanges} />
        </div>
      </div>
    </div>
  );
}
