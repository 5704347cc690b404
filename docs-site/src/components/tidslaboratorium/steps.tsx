import type { ReactNode } from 'react';
import { stateBefore, STORY } from '../../tidslaboratorium/story.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './guide.module.css';
import type { LaboratoryControls } from './use-laboratory.ts';

/** The steps of the story, and what is beside it: to try whatever one wants. */
export function Steps({ state, go }: Pick<LaboratoryControls, 'state' | 'go'>): ReactNode {
  const t = useTekst();

  return (
    <nav className={styles.steps} aria-label={t({ da: 'Trin', en: 'Steps' })}>
      <ol>
        {STORY.map(({ titel }, i) => (
          <li key={titel.da}>
            <button
              type="button"
              aria-current={state.step === i + 1 ? 'step' : undefined}
              aria-label={t({ da: `Trin ${i + 1}: ${titel.da}`, en: `Step ${i + 1}: ${titel.en}` })}
              onClick={() => {
                go(stateBefore(i + 1));
              }}
            >
              {i + 1}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-current={state.step === 0 ? 'step' : undefined}
            onClick={() => {
              go({ step: 0 });
            }}
          >
            {t({ da: 'Prøv selv', en: 'Try it yourself' })}
          </button>
        </li>
      </ol>
    </nav>
  );
}
