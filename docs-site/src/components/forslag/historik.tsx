import type { ReactNode } from 'react';
import type { Trin } from '../../forslag/forslag.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Dato } from './dato.tsx';
import styles from './forslag.module.css';
import { Statusmaerke } from './maerke.tsx';
import { TekstPaaSproget } from './tekst-paa-sproget.tsx';

/** The way of a proposal: each step with its date, its reason, and who decided where it is a decision. */
export function Historik({ historik }: { readonly historik: readonly Trin[] }): ReactNode {
  const t = useTekst();

  return (
    <section className={`markdown ${styles.tekst}`}>
      <h2 id="historik">{t({ da: 'Forløb og afgørelse', en: 'History and decision' })}</h2>
      <ol className={styles.historik}>
        {historik.map(({ status, dato, grund, slut, af }, nr) => (
          <li key={nr}>
            <p className={styles.trin}>
              <Statusmaerke status={status} /> <Dato dato={dato} />
              {slut !== undefined && (
                <>
                  {' '}
                  {t({ da: 'til og med', en: 'to the end of' })} <Dato dato={slut} />
                </>
              )}
            </p>
            <p>
              <TekstPaaSproget tekst={grund} />
            </p>
            {af !== undefined && (
              <p>
                {t({ da: 'Afgjort af', en: 'Decided by' })} {af}.
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
