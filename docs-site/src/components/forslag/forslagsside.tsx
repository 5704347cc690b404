import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type { ComponentType, ReactNode } from 'react';
import { FORSLAGSSTATUS } from '../../../data/forslagsstatus.ts';
import { ARTER } from '../../forslag/arter.ts';
import { delnavn } from '../../forslag/dele.ts';
import { sidsteTrin } from '../../forslag/forslag.ts';
import { resumeAf, skrevetNummer } from '../../forslag/resume.ts';
import type { Sideindhold } from '../../forslag/sideindhold.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './forslag.module.css';
import { Forslagsfakta } from './forslagsfakta.tsx';
import { Historik } from './historik.tsx';
import { Hoeringsnotat } from './hoeringsnotat.tsx';
import { Modelforskelle } from './modelforskelle.tsx';
import { SvarIHoering } from './svar-i-hoering.tsx';
import { TekstPaaSproget } from './tekst-paa-sproget.tsx';

interface ForslagssideProps {
  readonly indhold: Sideindhold;
  /** The text, compiled from its Markdown. */
  readonly tekst: ComponentType;
}

/** The page of one proposal. */
export default function Forslagsside({ indhold, tekst: Tekst }: ForslagssideProps): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const { forslag, forskelle, hoeringssvar } = indhold;
  const { hoering } = resumeAf(forslag);
  const adresser = new Map(indhold.elementer.flatMap(({ sti, adresse }) => (adresse ? [[sti, adresse]] : [])));
  const { nummer, titel, art, dele, sprog, privatliv, migrering, historik } = forslag;
  const navn = `${skrevetNummer(nummer)} ${titel[locale] ?? titel[sprog] ?? ''}`;
  const skrevetPaa = indhold.sprog.includes(locale) ? locale : sprog;

  return (
    <Layout
      title={navn}
      description={[ARTER[art].titel, FORSLAGSSTATUS[sidsteTrin(forslag).status].navn, ...dele.map(delnavn)]
        .map(t)
        .join('. ')}
    >
      <main className={styles.side}>
        <article className={styles.forslag}>
          <header className={styles.indledning}>
            <p className={styles.nummer}>
              {t({ da: 'Ændringsforslag', en: 'Change proposal' })} {skrevetNummer(nummer)}
            </p>
            <h1>
              <TekstPaaSproget tekst={titel} />
            </h1>
          </header>
          <Forslagsfakta indhold={indhold} />
          {hoering && <SvarIHoering navn={navn} hoering={hoering} />}
          {skrevetPaa !== locale && <p className={styles.note}>{t(UOVERSAT)}</p>}
          <div className={`markdown ${styles.tekst}`} lang={skrevetPaa}>
            <MDXContent>
              <Tekst />
            </MDXContent>
          </div>
          <section className={`markdown ${styles.tekst}`}>
            <h2 id="kompatibilitet">{t({ da: 'Kompatibilitet og migrering', en: 'Compatibility and migration' })}</h2>
            <p>
              <TekstPaaSproget tekst={migrering ?? UDEN_MIGRERING} />
            </p>
            {forskelle === undefined && <p>{t(UDEN_AENDRING)}</p>}
            {forskelle === 'forladt' && <p>{t(FORLADT)}</p>}
          </section>
          {typeof forskelle === 'object' && <Modelforskelle forskelle={forskelle} adresser={adresser} />}
          <section className={`markdown ${styles.tekst}`}>
            <h2 id="privatliv">{t({ da: 'Privatliv', en: 'Privacy' })}</h2>
            <p>
              <TekstPaaSproget tekst={privatliv} />
            </p>
          </section>
          {hoeringssvar.length > 0 && <Hoeringsnotat svar={hoeringssvar} sprog={sprog} />}
          <Historik historik={historik} />
        </article>
      </main>
    </Layout>
  );
}

const UOVERSAT = {
  da: 'Teksten er endnu ikke skrevet på dansk. Den skal være det, før forslaget sendes i høring.',
  en: 'The text has not yet been written in English. It must be before the proposal goes into consultation.',
};
const UDEN_MIGRERING = {
  da: 'Ingen behøver at ændre noget.',
  en: 'Nobody needs to change anything.',
};
const UDEN_AENDRING = {
  da: 'Forslaget ændrer ikke modellen, så der er ingen forskelle at regne på.',
  en: 'The proposal does not change the model, so there are no differences to compute.',
};
const FORLADT = {
  da: 'Modellen er siden ændret, så forslagets ændring passer ikke længere på den.',
  en: 'The model has changed since, so that the change of the proposal no longer fits it.',
};
