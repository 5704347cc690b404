import type { Tekster } from '@sagdok/model';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { dayOfText, dayText } from '../../tidslaboratorium/day.ts';
import type { Ret } from '../../tidslaboratorium/handling.ts';
import { LAST_DAY } from '../../tidslaboratorium/state.ts';
import { TRACKS, type TrackId } from '../../tidslaboratorium/track.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './guide.module.css';

interface RetFormProps {
  readonly track: TrackId;
  /** The day on which the Ret is written. */
  readonly dag: number;
  /** The case can hold no more. */
  readonly isFull: boolean;
  readonly onRet: (ret: Ret) => void;
}

const FAULTS = {
  fra: {
    da: 'Skriv en dato, den skal gælde fra, i 2024 til 2026.',
    en: 'Give a date that it is to hold from, in 2024 to 2026.',
  },
  til: { da: '»Gælder til« skal ligge efter »gælder fra«.', en: '“Holds until” must be after “holds from”.' },
} as const satisfies Record<string, Tekster>;

const isShown = (day: number | undefined): day is number => day !== undefined && day >= 0 && day <= LAST_DAY;

type Said = Pick<Ret, 'choice' | 'fra' | 'til'>;

const text = (said: FormData, name: string): string => {
  const value = said.get(name);
  return typeof value === 'string' ? value : '';
};

/** What the form says, or what is wrong with it. */
const readRet = (said: FormData): Said | Tekster => {
  const fra = dayOfText(text(said, 'fra'));
  if (!isShown(fra)) return FAULTS.fra;
  if (text(said, 'til') === '') return { choice: text(said, 'choice'), fra, til: undefined };
  const til = dayOfText(text(said, 'til'));
  return isShown(til) && til > fra ? { choice: text(said, 'choice'), fra, til } : FAULTS.til;
};

const isRet = (read: Said | Tekster): read is Said => 'fra' in read;

/** A Ret of any value over any period. */
export function RetForm({ track, dag, isFull, onRet }: RetFormProps): ReactNode {
  const t = useTekst();
  const id = useId();
  const [fault, setFault] = useState<Tekster>();
  // What is typed, until it is sent; the form itself stays, and with it the focus.
  const [fra, setFra] = useState<string>();
  const [til, setTil] = useState('');
  const { navn, choices } = TRACKS[track];
  const [first, last] = [dayText(0), dayText(LAST_DAY)];

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const ret = readRet(new FormData(event.currentTarget));
    setFault(isRet(ret) ? undefined : ret);
    if (!isRet(ret) || isFull) return;
    onRet({ slags: 'ret', dag, track, ...ret });
    setFra(undefined);
    setTil('');
  };

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      noValidate
      aria-label={t({ da: 'Egen Ret', en: 'A Ret of your own' })}
    >
      <p>
        <label htmlFor={`${id}choice`}>{t(navn)}</label>
        <select id={`${id}choice`} name="choice" defaultValue={choices[1].id}>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {t(choice.navn)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}fra`}>{t({ da: 'Gælder fra', en: 'Holds from' })}</label>
        <input
          id={`${id}fra`}
          name="fra"
          type="date"
          min={first}
          max={last}
          value={fra ?? dayText(dag)}
          onChange={({ target }) => {
            setFra(target.value);
          }}
        />
      </p>
      <p>
        <label htmlFor={`${id}til`}>{t({ da: 'Til (kan udelades)', en: 'Until (may be left out)' })}</label>
        <input
          id={`${id}til`}
          name="til"
          type="date"
          min={first}
          max={last}
          value={til}
          aria-describedby={`${id}fault`}
          onChange={({ target }) => {
            setTil(target.value);
          }}
        />
      </p>
      <button type="submit" className={styles.secondary} aria-disabled={isFull}>
        {t({ da: 'Send Ret', en: 'Send Ret' })}
      </button>
      <p id={`${id}fault`} className={styles.fault} aria-live="polite">
        {fault && t(fault)}
      </p>
    </form>
  );
}
