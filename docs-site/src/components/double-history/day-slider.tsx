import { type ReactNode, useId } from 'react';
import { useLocale } from '../../locale/use-locale.ts';
import styles from './double-history.module.css';
import { formatDay } from './scale.ts';

interface DaySliderProps {
  readonly axis: 'virkning' | 'registrering';
  readonly label: string;
  /** A day of the picture, from 0 to `last`. */
  readonly day: number;
  readonly last: number;
  readonly onChange: (day: number) => void;
}

/** A slider over the days of one axis, which says the date that it stands at. */
export function DaySlider({ axis, label, day, last, onChange }: DaySliderProps): ReactNode {
  const id = useId();
  const date = formatDay(day, useLocale());

  return (
    <div className={styles[axis]}>
      <label htmlFor={id}>
        {label} <b>{date}</b>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={day}
        aria-valuetext={date}
        onChange={({ target }) => {
          onChange(Number(target.value));
        }}
      />
    </div>
  );
}
