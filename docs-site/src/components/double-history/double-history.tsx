import { type ReactNode, useState } from 'react';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Chart } from './chart.tsx';
import { DaySlider } from './day-slider.tsx';
import styles from './double-history.module.css';
import { factsOf, responsible } from './facts.ts';
import { ENHEDER, REGISTRATIONS } from './registrations.ts';
import { DAYS, formatDay, instantOf } from './scale.ts';

const facts = factsOf(REGISTRATIONS);

/** A small live picture of double history: who was responsible on a day, as it was known on another. */
export function DoubleHistory(): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const [valid, setValid] = useState(60);
  const [known, setKnown] = useState(121);
  const enhed = responsible(facts, instantOf(valid), instantOf(known));

  return (
    <figure className={styles.figure}>
      <Chart facts={facts} valid={valid} known={known} />
      <figcaption>
        <p className={styles.answer} aria-live="polite">
          <span>
            {t({ da: 'Hvem havde sagen den', en: 'Who had the case on' })} <b>{formatDay(valid, locale)}</b>?{' '}
            {t({ da: 'Som vi vidste det den', en: 'As we knew it on' })} <b>{formatDay(known, locale)}</b>:
          </span>
          <strong>{enhed ? t(ENHEDER[enhed]) : t({ da: 'Det vidste vi ikke', en: 'We did not know' })}</strong>
        </p>
        <div className={`${styles.sliders ?? ''} needs-script`}>
          <DaySlider
            axis="virkning"
            label={t({ da: 'Gælder den', en: 'Holds on' })}
            day={valid}
            last={DAYS - 1}
            onChange={setValid}
          />
          <DaySlider
            axis="registrering"
            label={t({ da: 'Kendt den', en: 'Known on' })}
            day={known}
            last={DAYS - 1}
            onChange={setKnown}
          />
        </div>
      </figcaption>
    </figure>
  );
}
