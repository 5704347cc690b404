import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Home } from '../components/home/home.tsx';
import { useTekst } from '../locale/use-tekst.ts';

export default function Page(): ReactNode {
  const t = useTekst();

  return (
    <Layout
      description={t({
        da: 'Standarderne Sag, Dokument, Organisation og Klassifikation: tekst, model, grænseflader og ændringsforslag.',
        en: 'The Danish standards Sag, Dokument, Organisation and Klassifikation: text, model, interfaces and change proposals.',
      })}
    >
      <Home />
    </Layout>
  );
}
