import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { forslagsadresse, type Resume } from '../../forslag/resume.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Artsmaerke } from './maerke.tsx';
import { Frist } from './frist.tsx';
import styles from './forslag.module.css';
import { TekstPaaSproget } from './tekst-paa-sproget.tsx';
import { useToday } from './use-today.ts';

/** The consultations that are open today. Made ahead, it lists all that have not been decided, with their dates. */
export function AabneHoeringer({ alle }: { readonly alle: readonly Resume[] }): ReactNode {
  const t = useTekst();
  const today = useToday();
  const aabne = alle.filter(({ hoering }) => hoering && (today === undefined || today <= hoering.til));

  return (
    <section className={styles.hoeringer} aria-labelledby="hoeringer">
      <h2 id="hoeringer">{t({ da: 'Åbne høringer', en: 'Open consultations' })}</h2>
      {aabne.length === 0 && (
        <p>{t({ da: 'Der er ingen åbne høringer i dag.', en: 'No consultation is open today.' })}</p>
      )}
      <ul>
        {aabne.map(({ mappe, titel, art, hoering }) => (
          <li key={mappe}>
            <Link to={forslagsadresse(mappe)}>
              <TekstPaaSproget tekst={titel} />
            </Link>{' '}
            <Artsmaerke art={art} />
            {hoering && <Frist hoering={hoering} />}
            <Link to={`${forslagsadresse(mappe)}#svar`}>
              {t({ da: 'Svar i høringen', en: 'Answer the consultation' })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
