import type { Problem } from '@sagdok/nest/kerne';
import { type ReactNode, type Ref, useId, useState } from 'react';
import { carriedOut } from '../../tidslaboratorium/carried-out.ts';
import { dayOfText, dayText, formatDayOfYear } from '../../tidslaboratorium/day.ts';
import { describeHandling } from '../../tidslaboratorium/describe-handling.ts';
import type { Handling } from '../../tidslaboratorium/handling.ts';
import type { Exchange } from '../../tidslaboratorium/laboratory.ts';
import { LAST_DAY, MOST } from '../../tidslaboratorium/state.ts';
import { dayOfNext, earliestDay, suggestionsOf } from '../../tidslaboratorium/suggestions.ts';
import { choiceOf } from '../../tidslaboratorium/track.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './guide.module.css';
import { RetForm } from './ret-form.tsx';
import { Status } from './status.tsx';
import type { LaboratoryControls } from './use-laboratory.ts';

interface FreePanelProps extends Pick<LaboratoryControls, 'state' | 'laboratory' | 'go'> {
  readonly title: Ref<HTMLHeadingElement>;
}

/** All that can be done to the case, on a day that the reader chooses. */
export function FreePanel({ state, laboratory, go, title }: FreePanelProps): ReactNode {
  const t = useTekst();
  const id = useId();
  const { done, track } = state;
  const [chosen, setChosen] = useState<number>();
  // A date that is being typed is no day of the laboratory until all of it is there.
  const [typed, setTyped] = useState<string>();
  const earliest = earliestDay(done);
  const dag = dayOfNext(done, chosen);
  const isEmpty = done.length === 0;
  const isFull = done.length >= MOST || earliest > LAST_DAY;
  const carryOut = (handling: Handling): void => {
    if (isFull) return;
    go(carriedOut(state, handling));
  };

  return (
    <>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        {t({ da: 'Prøv selv', en: 'Try it yourself' })}
      </h2>
      <p className={styles.day}>
        <label htmlFor={id}>{t({ da: 'Dagen, det sker', en: 'The day it happens' })}</label>
        <input
          id={id}
          type="date"
          min={dayText(earliest)}
          max={dayText(LAST_DAY)}
          value={typed ?? dayText(dag)}
          onChange={({ target }) => {
            setTyped(target.value);
            setChosen(dayOfText(target.value));
          }}
          onBlur={() => {
            setTyped(undefined);
          }}
        />
      </p>
      {isFull && (
        <p>
          {t({
            da: 'Sagen kan ikke rumme mere. Fortryd noget, eller begynd forfra.',
            en: 'The case can hold no more. Undo something, or start over.',
          })}
        </p>
      )}
      <div className={styles.suggestions}>
        {/* By its place, so that who made the case stands at the first that can be done to it. */}
        {suggestionsOf(laboratory, track, dag).map(({ navn, handling }, place) => (
          <button
            key={place}
            type="button"
            className={styles.suggestion}
            aria-disabled={isFull}
            onClick={() => {
              carryOut(handling);
            }}
          >
            <b>{t(navn)}</b>
            <Details handling={handling} />
          </button>
        ))}
      </div>
      {!isEmpty && (
        <>
          <h3 className={styles.part}>
            {t({ da: 'Eller en Ret efter eget valg', en: 'Or a Ret of your own choice' })}
          </h3>
          <RetForm key={track} track={track} dag={dag} isFull={isFull} onRet={carryOut} />
        </>
      )}
      <Outcome newest={laboratory.exchanges.at(-1)} />
      <p className={styles.onwards}>
        <button
          type="button"
          className={styles.secondary}
          aria-disabled={isEmpty}
          onClick={() => {
            if (!isEmpty) go({ done: done.slice(0, -1) });
          }}
        >
          {t({ da: 'Fortryd', en: 'Undo' })}
        </button>
        <button
          type="button"
          className={styles.secondary}
          aria-disabled={isEmpty}
          onClick={() => {
            if (!isEmpty) go({ done: [] });
          }}
        >
          {t({ da: 'Begynd forfra', en: 'Start over' })}
        </button>
      </p>
    </>
  );
}

/** What the service answered to what was done last. */
function Outcome({ newest }: { readonly newest: Exchange | undefined }): ReactNode {
  const t = useTekst();
  const problem = newest && newest.status >= 400 ? (newest.body as Problem) : undefined;

  return (
    <p className={problem ? styles.refused : styles.outcome} role="status">
      {problem ? (
        <>
          <b>{t({ da: 'Afvist.', en: 'Refused.' })}</b> {t({ da: problem.detail, en: problem.detailEn })}
        </>
      ) : (
        newest && (
          <>
            ✓ {t(describeHandling(newest.handling))} <Status status={newest.status} />
          </>
        )
      )}
    </p>
  );
}

/** What a suggested Ret changes: `Vej fra 1. april`. */
function Details({ handling }: { readonly handling: Handling }): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  if (handling.slags !== 'ret') return null;
  const navn = choiceOf(handling.track, handling.choice)?.navn;

  return (
    <span>
      {navn && t(navn)} {t({ da: 'fra', en: 'from' })} {formatDayOfYear(handling.fra, locale)}
    </span>
  );
}
