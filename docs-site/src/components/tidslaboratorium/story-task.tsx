import type { ReactNode, Ref } from 'react';
import { isTaskDone, stateAfter, STORY } from '../../tidslaboratorium/story.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './guide.module.css';
import type { LaboratoryControls } from './use-laboratory.ts';

interface StoryTaskProps extends Pick<LaboratoryControls, 'state' | 'go'> {
  readonly title: Ref<HTMLHeadingElement>;
}

/** What happens in a step of the story, and what the reader is to do. */
export function StoryTask({ state, go, title }: StoryTaskProps): ReactNode {
  const t = useTekst();
  const { step } = state;
  const { titel, tekst, task } = STORY[step - 1] ?? STORY[0];
  const isDone = isTaskDone(state);

  return (
    <>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        <span className={styles.count}>
          {t({ da: `Trin ${step} af ${STORY.length}`, en: `Step ${step} of ${STORY.length}` })}
        </span>{' '}
        {t(titel)}
      </h2>
      <p className={styles.text}>{t(tekst)}</p>
      <button
        type="button"
        className={isDone ? styles.done : styles.primary}
        aria-disabled={isDone}
        onClick={() => {
          if (!isDone) go(stateAfter(step));
        }}
      >
        {isDone && <span aria-hidden="true">✓ </span>}
        {t(task.knap)}
      </button>
    </>
  );
}
