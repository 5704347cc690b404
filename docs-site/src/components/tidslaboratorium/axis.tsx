import { type ReactNode, useId } from 'react';
import { formatDay } from '../../tidslaboratorium/day.ts';
import { useLocale } from '../../locale/use-locale.ts';
import styles from './plot.module.css';

interface AxisProps {
  readonly axis: 'virkning' | 'registrering';
  readonly label: string;
  /** What the axis is of. */
  readonly about: string;
  readonly day: number;
  /** The last day of the axis. */
  readonly last: number;
  /** Absent: the axis only says what it is of. */
  readonly onChange: ((day: number) => void) | undefined;
}

/** What an axis of the picture is of, the day that is asked about on it, and a slider along it. */
export function Axis({ axis, label, about, day, last, onChange }: AxisProps): ReactNode {
  const id = useId();
  const date = formatDay(day, useLocale());
  const isVirkning = axis === 'virkning';
  const Heading = onChange ? 'label' : 'p';

  return (
    <>
      <Heading {...(onChange && { htmlFor: id })} className={isVirkning ? styles.validLabel : styles.knownLabel}>
        {onChange && (
          <span>
            {label} <b>{date}</b>
          </span>
        )}
        <small>{about}</small>
      </Heading>
      {onChange && (
        <input
          id={id}
          className={isVirkning ? styles.validSlider : styles.knownSlider}
          type="range"
          min={0}
          max={last}
          value={Math.min(day, last)}
          aria-valuetext={date}
          {...(!isVirkning && { 'aria-orientation': 'vertical' as const })}
          onChange={({ target }) => {
            onChange(Number(target.value));
          }}
        />
      )}
    </>
  );
}
