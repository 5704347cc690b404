import Link from '@docusaurus/Link';
import type { Tekster } from '@sagdok/model';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './forslag.module.css';

interface SiderammeProps {
  readonly titel: Tekster;
  readonly resume: Tekster;
  readonly children: ReactNode;
}

/** A page about the proposals, with the way back to them all. */
export function Sideramme({ titel, resume, children }: SiderammeProps): ReactNode {
  const t = useTekst();

  return (
    <Layout title={t(titel)} description={t(resume)}>
      <main className={styles.side}>
        <header className={styles.indledning}>
          <p className={styles.nummer}>
            <Link to="/forslag/">{t({ da: 'Ændringsforslag', en: 'Change proposals' })}</Link>
          </p>
          <h1>{t(titel)}</h1>
          <p>{t(resume)}</p>
        </header>
        <div className="markdown">{children}</div>
      </main>
    </Layout>
  );
}
