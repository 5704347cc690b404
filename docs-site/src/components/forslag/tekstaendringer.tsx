import type { Tekster } from '@sagdok/model';
import type { ReactNode } from 'react';
import type { Elementtekster } from '../../forslag/forskelle.ts';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import { TEKSTARTER } from '../../standard/change-words.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Forskel } from './forskel.tsx';
import styles from './forslag.module.css';

/** The texts of an element that change, in both languages. */
export function Tekstaendringer({ element: { sti, forskelle } }: { readonly element: Elementtekster }): ReactNode {
  const t = useTekst();

  return (
    <>
      <h3>
        {t({ da: 'Tekster til', en: 'Texts of' })} <code>{sti}</code>
      </h3>
      <dl className={styles.tekster}>
        {forskelle.flatMap(({ art, foer, efter }) =>
          LOCALES.filter((sprog) => foer?.[sprog] !== efter?.[sprog]).map((sprog) => (
            <div key={`${art} ${sprog}`}>
              <dt>
                {t(TEKSTARTER[art])} ({t(SPROG[sprog])})
              </dt>
              <dd lang={sprog}>
                <Forskel foer={foer?.[sprog] ?? ''} efter={efter?.[sprog] ?? ''} />
              </dd>
            </div>
          )),
        )}
      </dl>
    </>
  );
}

const SPROG: Readonly<Record<Locale, Tekster>> = {
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
};
