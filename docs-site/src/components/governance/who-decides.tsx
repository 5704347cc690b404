import type { ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './governance.module.css';

/** Who decides on what, as a picture: the owners of the standards, the community, and what goes between them. */
export function WhoDecides(): ReactNode {
  const t = useTekst();

  return (
    <figure className={styles.who}>
      <section>
        <h3>{t({ da: 'Standardernes ejere', en: 'The owners of the standards' })}</h3>
        <p>
          {t({
            da: 'UAS med Digitaliseringsstyrelsen, KL, KOMBIT',
            en: 'UAS with the Agency for Digital Government, KL, KOMBIT',
          })}
        </p>
        <p>
          {t({
            da: 'beslutter de fællesoffentlige modeller, rammearkitekturen og anvisningerne',
            en: 'decide on the public models, the framework architecture and the anvisninger',
          })}
        </p>
      </section>
      <ul>
        <li>→ {t({ da: 'det, de beslutter, går forud', en: 'what they decide takes precedence' })}</li>
        <li>
          ←{' '}
          {t({
            da: 'forslag, afvigelser og erfaringer, åbent for alle',
            en: 'proposals, deviations and experience, open to all',
          })}
        </li>
      </ul>
      <section>
        <h3>{t({ da: 'Fællesskabet sagdok', en: 'The sagdok community' })}</h3>
        <p>{t({ da: 'brugere, bidragydere, vedligeholdere', en: 'users, contributors, maintainers' })}</p>
        <p>
          {t({
            da: 'beslutter softwaren og gengivelsen af standarden: modellen, teksten og udvidelserne',
            en: 'decide on the software and the rendering of the standard: the model, the text and the extensions',
          })}
        </p>
      </section>
    </figure>
  );
}
