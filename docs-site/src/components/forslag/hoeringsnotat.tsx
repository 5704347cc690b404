import type { ReactNode } from 'react';
import type { Hoeringssvar } from '../../forslag/hoeringsnotat.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Dato } from './dato.tsx';
import styles from './forslag.module.css';

interface HoeringsnotatProps {
  readonly svar: readonly Hoeringssvar[];
  /** The language the note is written in. */
  readonly sprog: string;
}

/** What came in to the consultations of a proposal, and the reply to each. */
export function Hoeringsnotat({ svar, sprog }: HoeringsnotatProps): ReactNode {
  const t = useTekst();
  const locale = useLocale();

  return (
    <section className={`markdown ${styles.tekst}`}>
      <h2 id="hoeringsnotat">{t({ da: 'Høringsnotat', en: 'Answers to the consultation' })}</h2>
      {sprog !== locale && (
        <p className={styles.note}>
          {t({ da: 'Notatet er på engelsk, som forslaget.', en: 'The note is in Danish, as the proposal is.' })}
        </p>
      )}
      {svar.map((each) => (
        <article key={`${each.dato} ${each.afsender}`} className={styles.hoeringssvar} lang={sprog}>
          <h3>
            {each.afsender} <Dato dato={each.dato} />
          </h3>
          <div dangerouslySetInnerHTML={{ __html: each.bemaerkning }} />
          <div className={styles.genmaele}>
            <h4 lang={locale}>{t({ da: 'Svar', en: 'Reply' })}</h4>
            <div dangerouslySetInnerHTML={{ __html: each.svar }} />
          </div>
        </article>
      ))}
    </section>
  );
}
