import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { Nabo } from '../../../forslag/lignende.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import styles from '../forslag.module.css';
import { Sideramme } from '../sideramme.tsx';
import { useToday } from '../use-today.ts';
import { useGemtKladde } from './use-gemt-kladde.ts';

// The form brings the whole model with it, so it is not fetched before somebody means to use it.
const Formular = lazy(() => import('./formular.tsx'));

/** The page where a proposal is made. */
export default function NySide({ naboer }: { readonly naboer: readonly Nabo[] }): ReactNode {
  const t = useTekst();
  const today = useToday();
  const gemt = useGemtKladde();
  const [begyndt, setBegyndt] = useState(false);

  return (
    <Sideramme titel={TITEL} resume={RESUME}>
      {begyndt && today !== undefined ? (
        <Suspense fallback={<p role="status">{t({ da: 'Henter modellen …', en: 'Fetching the model …' })}</p>}>
          <Formular naboer={naboer} gemt={gemt} dato={today} />
        </Suspense>
      ) : (
        <>
          <ol>
            {TRIN.map((trin) => (
              <li key={trin.da}>{t(trin)}</li>
            ))}
          </ol>
          <p>
            {t({
              da: 'Du behøver ikke kende Git. Kladden bliver i din browser, til du selv sender den.',
              en: 'You need not know Git. The draft stays in your browser until you send it yourself.',
            })}
          </p>
          <p className="needs-script">
            <button
              type="button"
              className={styles.handling}
              onClick={() => {
                setBegyndt(true);
              }}
            >
              {gemt ? t({ da: 'Fortsæt din kladde', en: 'Continue your draft' }) : t({ da: 'Begynd', en: 'Begin' })}
            </button>
          </p>
          <noscript>
            <p>{t(UDEN_SCRIPT)}</p>
          </noscript>
          <p>
            {t({ da: 'Med kildekoden ved hånden gør ', en: 'With the source code at hand, ' })}
            <code>npx nx g forslag</code>
            {t({ da: ' det samme i en terminal.', en: ' does the same in a terminal.' })}
          </p>
        </>
      )}
    </Sideramme>
  );
}

const TITEL = { da: 'Foreslå en ændring', en: 'Propose a change' };
const RESUME = {
  da: 'Fortæl, hvad der er galt, og hvad du ønsker. Portalen finder forslag, der ligner, regner ud, hvem ændringen rammer, og giver dig et forslag, der er klar til at sende.',
  en: 'Tell what is wrong, and what you wish for. The portal finds proposals that are like it, computes whom the change affects, and gives you a proposal that is ready to send.',
};
const TRIN = [
  { da: 'Vælg det i modellen, forslaget handler om.', en: 'Choose what in the model the proposal is about.' },
  { da: 'Beskriv problemet og ønsket.', en: 'Describe the problem and the wish.' },
  {
    da: 'Vis ændringen, hvis du ved, hvordan den skal være; se tabellerne, som de bliver.',
    en: 'Show the change, if you know what it should be; see the tables as they will be.',
  },
  { da: 'Hent forslaget, og send det.', en: 'Download the proposal, and send it.' },
];
const UDEN_SCRIPT = {
  da: 'Formularen kræver JavaScript. Uden kan et forslag skrives som en mappe ved siden af de andre i kildekoden.',
  en: 'The form needs JavaScript. Without it, a proposal can be written as a folder beside the others in the source code.',
};
