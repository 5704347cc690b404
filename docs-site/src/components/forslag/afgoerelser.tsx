import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Afgoerelse } from '../../forslag/afgoerelser.ts';
import { forslagsadresse, skrevetNummer } from '../../forslag/resume.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Dato } from './dato.tsx';
import styles from './forslag.module.css';
import { Artsmaerke, Statusmaerke } from './maerke.tsx';
import { Sideramme } from './sideramme.tsx';
import { TekstPaaSproget } from './tekst-paa-sproget.tsx';

/** The log of decisions, the newest first. */
export default function Afgoerelser({ afgoerelser }: { readonly afgoerelser: readonly Afgoerelse[] }): ReactNode {
  const t = useTekst();

  return (
    <Sideramme titel={TITEL} resume={RESUME}>
      <ol className={styles.historik}>
        {afgoerelser.map(({ forslag, trin }) => (
          <li key={`${forslag.mappe} ${trin.status}`}>
            <p className={styles.trin}>
              <Dato dato={trin.dato} /> <Statusmaerke status={trin.status} /> <Artsmaerke art={forslag.art} />
            </p>
            <h2 className={styles.afgoerelse}>
              <Link to={forslagsadresse(forslag.mappe)}>
                {skrevetNummer(forslag.nummer)} <TekstPaaSproget tekst={forslag.titel} />
              </Link>
            </h2>
            <p>
              <TekstPaaSproget tekst={trin.grund} />
            </p>
            <p className={styles.trin}>
              {t({ da: 'Afgjort af', en: 'Decided by' })} {trin.af}
            </p>
          </li>
        ))}
      </ol>
    </Sideramme>
  );
}

const TITEL = { da: 'Afgørelser', en: 'Decisions' };
const RESUME = {
  da: 'Hvad der er vedtaget og afvist, af hvem og hvorfor, det nyeste først.',
  en: 'What was adopted and rejected, by whom and why, the newest first.',
};
