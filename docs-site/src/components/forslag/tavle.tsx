import Link from '@docusaurus/Link';
import type { Tekster } from '@sagdok/model';
import type { ReactNode } from 'react';
import { delnavn } from '../../forslag/dele.ts';
import { forslagsadresse, skrevetNummer, type Resume } from '../../forslag/resume.ts';
import { FORSLAGSSTATUS, type Forslagsstatus } from '../../../data/forslagsstatus.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Alder } from './alder.tsx';
import { Frist } from './frist.tsx';
import { Artsmaerke, Statusmaerke } from './maerke.tsx';
import styles from './tavle.module.css';
import { TekstPaaSproget } from './tekst-paa-sproget.tsx';

interface Spalte {
  readonly titel: Tekster;
  readonly statusser: readonly Forslagsstatus[];
}

const SPALTER: readonly Spalte[] = [
  { titel: FORSLAGSSTATUS.ide.navn, statusser: ['ide'] },
  { titel: FORSLAGSSTATUS.kladde.navn, statusser: ['kladde'] },
  { titel: FORSLAGSSTATUS['i-hoering'].navn, statusser: ['i-hoering'] },
  { titel: { da: 'Vedtaget og på prøve', en: 'Adopted and on trial' }, statusser: ['vedtaget', 'paa-proeve'] },
  { titel: FORSLAGSSTATUS.indfoert.navn, statusser: ['indfoert'] },
  { titel: { da: 'Lukket', en: 'Closed' }, statusser: ['afvist', 'trukket', 'erstattet'] },
];

/** The proposals as a board, a column for each place on the way. */
export function Tavle({ viste }: { readonly viste: readonly Resume[] }): ReactNode {
  const t = useTekst();

  return (
    <div className={styles.tavle}>
      {SPALTER.map(({ titel, statusser }) => {
        const her = viste.filter(({ status }) => statusser.includes(status));

        return (
          <section key={titel.da} className={styles.spalte}>
            <h3>
              {t(titel)} <span className={styles.antal}>{her.length}</span>
            </h3>
            {her.length > 0 && (
              <ul>
                {her.map((forslag) => (
                  <Kort key={forslag.mappe} forslag={forslag} visStatus={statusser.length > 1} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Kort({ forslag, visStatus }: { readonly forslag: Resume; readonly visStatus: boolean }): ReactNode {
  const t = useTekst();
  const { mappe, nummer, titel, art, dele, status, siden, hoering } = forslag;
  const { naeste } = FORSLAGSSTATUS[status];

  return (
    <li className={styles.kort}>
      <p className={styles.oeverst}>
        <span>{skrevetNummer(nummer)}</span> {dele.map((del) => t(delnavn(del))).join(', ')}
      </p>
      <p className={styles.titel}>
        <Link to={forslagsadresse(mappe)}>
          <TekstPaaSproget tekst={titel} />
        </Link>
      </p>
      <p>
        {visStatus && <Statusmaerke status={status} />} <Artsmaerke art={art} />
      </p>
      {hoering ? (
        <Frist hoering={hoering} />
      ) : (
        <p className={styles.alder}>
          <Alder siden={siden} />
        </p>
      )}
      {naeste && (
        <p className={styles.naeste}>
          {t({ da: 'Næste:', en: 'Next:' })} {t(naeste)}
        </p>
      )}
    </li>
  );
}
