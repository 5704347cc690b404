import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { passer } from '../../forslag/forslagsfilter.ts';
import type { Resume } from '../../forslag/resume.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { AabneHoeringer } from './aabne-hoeringer.tsx';
import { Filter } from './filter.tsx';
import styles from './forslag.module.css';
import { Tabel } from './tabel.tsx';
import { Tavle } from './tavle.tsx';
import { useFilter } from './use-filter.ts';
import { Visninger } from './visninger.tsx';

/** The page of all proposals: open consultations, and every proposal as a board and as a table. */
export default function Forslagstavle({ alle }: { readonly alle: readonly Resume[] }): ReactNode {
  const t = useTekst();
  const [filter, setFilter] = useFilter();
  const viste = alle.filter((forslag) => passer(forslag, filter));

  return (
    <Layout title={t(TITEL)} description={t(RESUME)}>
      <main className={styles.side}>
        <header className={styles.indledning}>
          <h1>{t(TITEL)}</h1>
          <p>{t(RESUME)}</p>
          <p className={styles.handlinger}>
            <Link className={styles.handling} to="/forslag/ny/">
              {t({ da: 'Foreslå en ændring', en: 'Propose a change' })}
            </Link>
            <Link to="/forslag/regler/">
              {t({ da: 'Sådan behandles et forslag', en: 'How a proposal is handled' })}
            </Link>
            <Link to="/forslag/afgoerelser/">{t({ da: 'Afgørelser', en: 'Decisions' })}</Link>
            <Link to="/faellesskab/moeder/#feeds">{t({ da: 'Feeds', en: 'Feeds' })}</Link>
            <Link to="/forslag/retteblade/">{t({ da: 'Retteblade', en: 'Lists of changes' })}</Link>
          </p>
        </header>
        <AabneHoeringer alle={alle} />
        <section aria-labelledby="alle">
          <h2 id="alle">{t({ da: 'Alle forslag', en: 'All proposals' })}</h2>
          <Filter filter={filter} onChange={setFilter} antal={viste.length} />
          <Visninger
            visninger={[
              { id: 'tavle', titel: { da: 'Tavle', en: 'Board' }, indhold: <Tavle viste={viste} /> },
              { id: 'tabel', titel: { da: 'Tabel', en: 'Table' }, indhold: <Tabel viste={viste} /> },
            ]}
          />
        </section>
      </main>
    </Layout>
  );
}

const TITEL = { da: 'Ændringsforslag', en: 'Change proposals' };
const RESUME = {
  da: 'Standarden ændres i det åbne. Hvert forslag siger, hvad det retter i modellen, og portalen regner ud, hvem det rammer.',
  en: 'The standard is changed in the open. Each proposal says what it changes in the model, and the portal computes whom it affects.',
};
