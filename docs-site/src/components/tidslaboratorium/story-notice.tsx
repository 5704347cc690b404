import type { ReactNode } from 'react';
import { isTaskDone, stateAfter, stateBefore, STORY } from '../../tidslaboratorium/story.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './guide.module.css';
import type { LaboratoryControls } from './use-laboratory.ts';

/** What there is to see when the task of a step is done, and the way on. */
export function StoryNotice({ state, go }: Pick<LaboratoryControls, 'state' | 'go'>): ReactNode {
  const t = useTekst();
  const { step } = state;
  const { bemaerk } = STORY[step - 1] ?? STORY[0];
  const isDone = isTaskDone(state);
  const isLast = step === STORY.length;

  return (
    <>
      <div aria-live="polite">
        {isDone && (
          <div className={styles.notice}>
            <h3>{t({ da: 'Læg mærke til', en: 'Notice' })}</h3>
            <p>{t(bemaerk)}</p>
          </div>
        )}
      </div>
      <p className={styles.onwards}>
        {step > 1 && (
          <button
            type="button"
            className={styles.secondary}
            onClick={() => {
              go(stateAfter(step - 1));
            }}
          >
            {t({ da: '← Forrige', en: '← Previous' })}
          </button>
        )}
        <button
          type="button"
          className={isDone ? styles.primary : styles.secondary}
          onClick={() => {
            go(isLast ? { step: 0 } : stateBefore(step + 1));
          }}
        >
          {isLast ? t({ da: 'Prøv selv →', en: 'Try it yourself →' }) : t({ da: 'Næste →', en: 'Next →' })}
        </button>
      </p>
    </>
  );
}
