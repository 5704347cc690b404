import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from '../components/tidslaboratorium/laboratory.module.css';
import { Laboratory } from '../components/tidslaboratorium/laboratory.tsx';
import { StaticStory } from '../components/tidslaboratorium/static-story.tsx';
import { useTekst } from '../locale/use-tekst.ts';

const titel = { da: 'Tidslaboratoriet', en: 'The time laboratory' };
const kort = {
  da: 'Hvad gjaldt den dag, og hvad vidste vi den dag? Følg én sag i seks trin, og se, hvad tjenesten ville svare.',
  en: 'What held that day, and what did we know that day? Follow one case in six steps, and see what the service would answer.',
};

export default function Page(): ReactNode {
  const t = useTekst();

  return (
    <Layout title={t(titel)} description={t(kort)}>
      <main className={styles.page}>
        <header className={styles.lead}>
          <h1>{t(titel)}</h1>
          <p>{t(kort)}</p>
        </header>
        <Laboratory />
        <noscript>
          <StaticStory />
        </noscript>
      </main>
    </Layout>
  );
}
