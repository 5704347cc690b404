import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import data from '@generated/sagdok-releases/default/status.json';
import type { ReactNode } from 'react';
import type { ReleaseStatus } from '../../../plugins/releases/change.ts';
import type { Resume } from '../../forslag/resume.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { AabneHoeringer } from '../forslag/aabne-hoeringer.tsx';
import styles from './home.module.css';

const { newest, pending } = data as ReleaseStatus;

/** What goes on at the moment: consultations that are open, and the releases. */
export function Now(): ReactNode {
  const t = useTekst();
  const { hoeringer } = usePluginData('sagdok-forslag') as { readonly hoeringer: readonly Resume[] };

  return (
    <div className={styles.now}>
      <AabneHoeringer alle={hoeringer} />
      <section aria-labelledby="udgivelser">
        <h2 id="udgivelser">{t({ da: 'Udgivelser', en: 'Releases' })}</h2>
        <p>
          {newest
            ? t({
                da: `Den nyeste er ${newest.version}, og ${pending} ændringer venter på den næste.`,
                en: `The newest is ${newest.version}, and ${pending} changes wait for the next.`,
              })
            : t({
                da: `Den første er på vej, med ${pending} ændringer.`,
                en: `The first is under way, with ${pending} changes.`,
              })}{' '}
          <Link to="/faellesskab/udgivelser/">{t({ da: 'Se ændringerne', en: 'See the changes' })}</Link>
        </p>
      </section>
    </div>
  );
}
